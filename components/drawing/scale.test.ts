import { describe, expect, it } from 'vitest'
import { decimalYear, linearScale, logScale } from './scale.ts'

describe('linearScale', () => {
  it('puts the ends at the ends and the middle in the middle', () => {
    const x = linearScale([2012, 2028], [152, 716])
    expect(x(2012)).toBe(152)
    expect(x(2020)).toBe(434)
    expect(x(2028)).toBe(716)
  })

  it('runs upwards when the range does', () => {
    expect(linearScale([0, 10], [600, 200])(2.5)).toBe(500)
  })
})

describe('logScale', () => {
  it('gives every tenfold the same distance', () => {
    const y = logScale([0.01, 1000], [546, 206])
    expect(y(0.01)).toBeCloseTo(546)
    expect(y(0.1)).toBeCloseTo(478)
    expect(y(10)).toBeCloseTo(342)
    expect(y(1000)).toBeCloseTo(206)
  })

  it('places a value between two ticks by its logarithm', () => {
    // log10(2) = 0.30103, so 2 lies 30.103 px past 1 at 100 px per decade
    expect(logScale([1, 10], [0, 100])(2)).toBeCloseTo(30.103, 3)
  })
})

describe('decimalYear', () => {
  it('takes the middle of the month', () => {
    expect(decimalYear('2020-01')).toBeCloseTo(2020 + 1 / 24)
    expect(decimalYear('2012-12')).toBeCloseTo(2013 - 1 / 24)
  })
})
