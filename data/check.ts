import type { SourceId } from './sources.ts'
import type { Verdict } from './verdict.ts'

/** One fact of a check. */
export interface Fact {
  mark: 'for' | 'against'
  /** The value in large type, with its qualifiers (约, 最多). */
  value: string
  unit?: string
  /** What the value is, in one line of at most 18 Han characters. */
  line: string
  /** `value` is a quotation. */
  said?: boolean
  /** The quotation in English. */
  original?: string
  /** Empty only where the fact is that no source exists. */
  sources: SourceId[]
}

/** A prediction, the facts about it, and the verdict. */
export interface Check {
  /** At most four lines. */
  prediction: string
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
