import type { Check, Mark } from '../../data/check.ts'

/** The marks of evidence in words, in the order of the columns. */
export const markWords: Record<Mark, string> = { for: '支持', against: '反对' }

/** What the bill shows of a fact. */
export interface Entry { mark: Mark, words: string, before?: string, value: string, unit?: string, counted: string }

/** The facts of a check that are on the bill, one of each mark: those with a `tag`. */
export function entriesOf({ facts }: Check): Entry[] {
  return (Object.keys(markWords) as Mark[]).flatMap(mark => facts.filter(fact => fact.mark === mark && fact.tag).slice(0, 1).map(({ before, value, unit, tag, period }) => ({
    mark,
    words: markWords[mark],
    before,
    value,
    // The period of a unit stands there once.
    unit,
    counted: period && !unit?.includes(period) ? `${tag}，${period}` : tag!,
  })))
}
