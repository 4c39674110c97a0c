/** Maps a value to a position on the canvas, in px. */
export type Scale = (value: number) => number

type Pair = readonly [number, number]

/** Equal differences become equal distances: `domain` in the value's unit, `range` in px. */
export function linearScale([low, high]: Pair, [from, to]: Pair): Scale {
  return value => from + (value - low) / (high - low) * (to - from)
}

/** Equal ratios become equal distances: `domain` above zero in the value's unit, `range` in px. */
export function logScale([low, high]: Pair, range: Pair): Scale {
  const scale = linearScale([Math.log(low), Math.log(high)], range)
  return value => scale(Math.log(value))
}

/** A month such as `2012-12` as a decimal year, taken at its middle. */
export function decimalYear(month: string): number {
  const [year = Number.NaN, ofYear = Number.NaN] = month.split('-').map(Number)
  return year + (ofYear - 0.5) / 12
}
