import { describe, expect, it } from 'vitest'
import { unemployment } from './data.ts'
import { comparison, meanRate, neededRate, yearMean } from './unemployment.ts'

const rates = unemployment.months.map(m => m.ratePercent)

describe('meanRate', () => {
  it('is 38.2 / 9 for the nine months of 2026', () => {
    // 4.3 + 4.4 + 4.3 + 4.3 + 4.3 + 4.2 + 4.1 + 4.1 + 4.2 = 38.2
    expect(rates).toHaveLength(9)
    expect(meanRate(rates)).toBeCloseTo(4.2444, 4)
  })
})

describe('neededRate', () => {
  it('leaves (48 − 38.2) / 3 for October to December', () => {
    expect(neededRate(rates, 4)).toBeCloseTo(3.2667, 4)
  })
  it('makes the year’s mean the target', () => {
    const rest = neededRate(rates, 4)
    expect(meanRate([...rates, rest, rest, rest])).toBeCloseTo(4, 9)
  })
  it('asks for the target itself when the year so far is on it', () => {
    expect(neededRate([5, 3], 4)).toBe(4)
  })
})

describe('yearMean', () => {
  it('passes below 4 between 3.3 and 3.2', () => {
    // (38.2 + 3 × 3.3) / 12 = 48.1 / 12, (38.2 + 3 × 3.2) / 12 = 47.8 / 12
    expect(yearMean(rates, 3.3)).toBeCloseTo(4.0083, 4)
    expect(yearMean(rates, 3.2)).toBeCloseTo(3.9833, 4)
  })
})

describe('comparison', () => {
  it('calls the needed rate neither one nor the other', () => {
    expect([2, 3.2, neededRate(rates, 4), 3.3, 5].map(rest => comparison(yearMean(rates, rest), 4)))
      .toEqual(['低于', '低于', '正好', '高于', '高于'])
  })
})
