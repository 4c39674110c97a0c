import type { Check, Mark } from '../../data/check.ts'
import { markWords } from '../../data/check.ts'

/** What the bill shows of a fact. */
export interface Entry { mark: Mark, words: string, before?: string, value: string, unit?: string, counted: string }

/** The facts of a check that are on the bill, one of each mark: that with a `tag`, or the first. */
export function entriesOf({ facts }: Check): Entry[] {
  return (Object.keys(markWords) as Mark[]).flatMap((mark) => {
    const all = facts.filter(fact => fact.mark === mark)
    const fact = all.find(({ tag }) => tag) ?? all[0]
    if (!fact)
      return []
    const { before, value, unit, line, tag = line, period } = fact
    // A period in the unit is not said again.
    return { mark, words: markWords[mark], before, value, unit, counted: period && !`${unit}${tag}`.includes(period) ? `${tag}，${period}` : tag }
  })
}
