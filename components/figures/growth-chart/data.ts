import type { SourceId } from '../../../data/sources.ts'

/** A model of the past as the growth chart shows it. */
export interface GrownModel {
  name: string
  /** Month in which the paper came out, `YYYY-MM`. */
  published: string
  paramsBillion: number
  /** The same number in the words of the slide. */
  paramsText: string
  source: SourceId
}

/**
 * Three models, each larger than the one before.
 * AlexNet sees pictures and the other two write text: only their parameters compare.
 */
export const alexNet: GrownModel = { name: 'AlexNet', published: '2012-12', paramsBillion: 0.06, paramsText: '6000万', source: 'alex' }
export const gpt2: GrownModel = { name: 'GPT-2', published: '2019-02', paramsBillion: 1.5, paramsText: '15亿', source: 'gpt2' }
export const gpt3: GrownModel = { name: 'GPT-3', published: '2020-05', paramsBillion: 175, paramsText: '1750亿', source: 'gpt3' }
