import { describe, expect, it } from 'vitest'
import { timesLarger } from './growth.ts'

describe('timesLarger', () => {
  it('counts the AlexNets in one GPT-3: 175 / 0.06 = 2916.67', () => {
    expect(timesLarger(175, 0.06)).toBe(2917)
  })

  it('counts the GPT-2s in one GPT-3: 175 / 1.5 = 116.67', () => {
    expect(timesLarger(175, 1.5)).toBe(117)
  })
})
