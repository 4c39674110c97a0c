import type { SourceId } from '../../../data/sources.ts'

export { history } from '../era-bar/data.ts'

/** A model in the growth chart. */
export interface GrownModel {
  name: string
  /** Month in which the paper came out, `YYYY-MM`. */
  published: string
  paramsBillion: number
  source: SourceId
}

/** AlexNet classifies images and the other two write text, so only their parameters compare. */
export const alexNet: GrownModel = { name: 'AlexNet', published: '2012-12', paramsBillion: 0.06, source: 'alex' }
export const gpt2: GrownModel = { name: 'GPT-2', published: '2019-02', paramsBillion: 1.5, source: 'gpt2' }
export const gpt3: GrownModel = { name: 'GPT-3', published: '2020-05', paramsBillion: 175, source: 'gpt3' }
