import { describe, expect, it } from 'vitest'
import { sideTrueToArea, timesLarger } from './growth.ts'

describe('timesLarger', () => {
  it('counts the AlexNets in one GPT-3: 175 / 0.06 = 2916.67', () => {
    expect(timesLarger(175, 0.06)).toBe(2917)
  })

  it('counts the GPT-2s in one GPT-3: 175 / 1.5 = 116.67', () => {
    expect(timesLarger(175, 1.5)).toBe(117)
  })
})

describe('sideTrueToArea', () => {
  it('shrinks the side by the root of the ratio', () => {
    expect(sideTrueToArea(1, 100, 56)).toBeCloseTo(5.6)
    // sqrt(2916.67) = 54.006, and 372 / 54.006 = 6.888
    expect(sideTrueToArea(0.06, 175, 372)).toBeCloseTo(6.888, 3)
  })

  it('fills the large square with as many small ones as the ratio says', () => {
    const side = sideTrueToArea(1.5, 175, 372)
    expect(372 ** 2 / side ** 2).toBeCloseTo(116.67, 2)
  })
})
