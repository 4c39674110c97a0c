import type { SourceId } from './sources.ts'
import type { Verdict } from './verdict.ts'

export type Mark = 'for' | 'against'

/** The marks in words, those in favour first. */
export const markWords: Record<Mark, string> = { for: '支持', against: '反对' }

/** One fact of a check. */
export interface Fact {
  mark: Mark
  /** The value in large type, with its qualifiers (约, 最多). */
  value: string
  /** The same in the period before, in front of an arrow: as long, and in the same unit. */
  before?: string
  unit?: string
  /** What the value is, in one line of at most 18 Han characters. */
  line: string
  /** The period, or how often, in the words of `unit` or `line`: required where numbers are compared, and where something is counted by week or quarter. */
  period?: string
  /** What is also to be said, in a line of its own; with a mark where it is on the other side. */
  aside?: { mark?: Mark, line: string, sources: SourceId[] }
  /** `value` is a quotation. */
  said?: boolean
  /** This fact of its mark is on the bill, with what is counted in two to six characters; by default the first, with its line. */
  tag?: string
  /** Empty only where the fact is that no source exists. */
  sources: SourceId[]
}

/** A prediction, the facts about it, and the verdict. */
export interface Check {
  /** At most four lines; two if it was kept, because its seal is large. */
  prediction: string
  /** The same in one line of at most ten Han characters, for the bill; by default the whole. */
  short?: string
  /** `prediction` is a quotation, in quotation marks. */
  said?: boolean
  /** Lines split by \n, as those of the prediction. */
  by: string
  facts: Fact[]
  /** The slide shows a figure instead of the rows of facts. */
  figure?: true
  verdict: Verdict
  /** Qualification of the verdict, short enough for the source line. */
  caveat?: string
  /** A second prediction with a later date and a seal of its own. */
  wager?: { verdict: Verdict, label: string }
}
