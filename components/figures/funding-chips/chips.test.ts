import { describe, expect, it } from 'vitest'
import { chipPile } from './chips.ts'

describe('chipPile', () => {
  it('lays the rest on top as a thinner chip', () => {
    expect(chipPile(1.34)).toEqual([1, 0.34])
    expect(chipPile(3.2)).toEqual([1, 1, 1, 0.2])
  })

  it('has no rest where there is none', () => {
    expect(chipPile(10)).toEqual(Array.from({ length: 10 }).fill(1))
  })

  it('is as high as the amount', () => {
    expect(chipPile(10.3).reduce((sum, share) => sum + share)).toBeCloseTo(10.3, 10)
  })
})
