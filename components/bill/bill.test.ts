import type { Check, Fact } from '../../data/check.ts'
import { describe, expect, it } from 'vitest'
import { entriesOf } from './bill.ts'

const fact: Fact = { mark: 'against', value: '约100', unit: '万单，每季', line: '一行', sources: [] }
const check = (facts: Fact[]): Check => ({ prediction: '会变小。', by: '某人', facts, verdict: 'partly' })

describe('entriesOf', () => {
  it('takes the first of each mark where none is tagged, with its line', () => {
    expect(entriesOf(check([fact, { ...fact, line: '又一行' }])).map(({ counted }) => counted)).toEqual(['一行'])
  })

  it('takes the tagged facts, the one in favour first', () => {
    expect(entriesOf(check([fact, { ...fact, tag: '单数' }, { ...fact, mark: 'for', tag: '款数' }])).map(({ mark, words, counted }) => [mark, words, counted]))
      .toEqual([['for', '支持', '款数'], ['against', '反对', '单数']])
  })

  it('says the period once, in the unit or after what is counted', () => {
    expect(entriesOf(check([{ ...fact, tag: '单数', period: '每季' }]))[0]).toMatchObject({ unit: '万单，每季', counted: '单数' })
    expect(entriesOf(check([{ ...fact, tag: '单数', period: '二季度' }]))[0]).toMatchObject({ counted: '单数，二季度' })
  })
})
