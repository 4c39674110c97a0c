import type { SourceId } from './sources.ts'
import type { Verdict } from './verdict.ts'

/** One row of the evidence. */
export interface Fact {
  mark: 'for' | 'against'
  /** The figure in large type, its approximations (约, 最多) included. */
  value: string
  unit?: string
  /** What the figure is, in one line of at most about 18 Han characters. */
  line: string
  /** `value` is a person's words. */
  said?: boolean
  /** The same words as they were said, in English. */
  original?: string
  /** Empty only where the fact is that no source exists. */
  sources: SourceId[]
}

/** A prediction, what was found about it, and the verdict. */
export interface Check {
  /** At most four lines. */
  prediction: string
  /** `prediction` is a person's own sentence, in quotation marks. */
  said?: boolean
  /** Lines split by \n, as those of the prediction. */
  by: string
  facts: Fact[]
  /** The slide draws the facts as one figure instead of rows. */
  figure?: true
  verdict: Verdict
  /** What must be said with the verdict, short enough for the source line. */
  caveat?: string
  /** A second prediction with a later date, sealed beside the chapter's own. */
  wager?: { verdict: Verdict, label: string }
}
