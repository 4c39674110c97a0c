import { dirname } from 'node:path'
import { partsOf } from '../composables/long-lists.ts'
import { numeral } from '../composables/numerals.ts'

/** Numbers of rows of the lists that slides can be repeated for; loaded only if a deck uses them. */
const lists: Record<string, () => Promise<number>> = {
  sources: async () => Object.keys((await import('../data/sources.ts')).sources).length,
  corrections: async () => (await import('../data/corrections.ts')).corrections.length,
}

/** One of the copies, with its part and numbered titles. The number of lines is kept, so that problems name the right one. */
function copyOf(lines: string[], list: string, part: number, parts: number): string[] {
  const heading = lines.findIndex(line => line.startsWith('# '))
  return lines.map((line, i) => {
    if (line === `repeat: ${list}`)
      return `repeat: {list: ${list}, part: ${part}, parts: ${parts}}`
    return parts > 1 && (line.startsWith('title: ') || i === heading) ? `${line}（${numeral(part)}）` : line
  })
}

/** Where the mode of the parser is this, the deck is read only to count the sources that it uses. */
export const COUNTING = 'count'

/** Number of rows of a list: the whole talk uses every source, a short one those of its slides. */
async function rowsOf(list: string, entry: string, short?: number): Promise<number | undefined> {
  if (list !== 'sources' || !short)
    return lists[list]?.()
  const { countSources } = await import('../scripts/lib/citations.ts')
  return countSources(dirname(entry))
}

/** Repeats the only slide of a file with `repeat: sources` in its front matter as often as that list needs in the deck of `entry`. */
export async function repeatSlide(lines: string[], entry: string, short?: number, mode?: string): Promise<void> {
  const end = lines.indexOf('---', 1)
  const list = lines.slice(0, end).find(line => line.startsWith('repeat: '))?.slice('repeat: '.length)
  const rows = list === undefined || mode === COUNTING ? undefined : await rowsOf(list, entry, short)
  if (list === undefined || rows === undefined)
    return
  const parts = partsOf(rows)
  const copies = Array.from({ length: parts }, (_, i) => copyOf(lines, list, i + 1, parts))
  lines.splice(0, lines.length, ...copies.flat())
}
