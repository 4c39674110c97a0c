/** The lower and the upper end of a forecast. */
export type Range = readonly [low: number, high: number]

/** A company's guidance for its capital spending in the whole of 2026, in units of 100 million US dollars (亿), in its own words. */
interface Guidance { company: string, february: Range, july: Range }

/** The companies that gave a whole year both times; both numbers include dearer memory. */
export const guidance: Guidance[] = [
  { company: 'Alphabet', february: [1750, 1850], july: [1950, 2050] },
  { company: 'Amazon', february: [2000, 2000], july: [2200, 2200] },
  { company: 'Meta', february: [1150, 1350], july: [1300, 1450] },
]

/** The sum of ranges, end by end. */
export function sumOf(ranges: Range[]): Range {
  return ranges.reduce(([low, high], [from, to]) => [low + from, high + to], [0, 0])
}
