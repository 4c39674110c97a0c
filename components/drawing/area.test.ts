import { describe, expect, it } from 'vitest'
import { sideOf, sideTrueToArea } from './area.ts'

describe('sideOf', () => {
  it('is true in area: four times the size, twice the side', () => {
    expect(sideOf(16, 1640)).toBeCloseTo(2 * sideOf(4, 1640), 10)
    expect(sideOf(1, 1600)).toBe(40)
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
