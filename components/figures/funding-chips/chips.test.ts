import { describe, expect, it } from 'vitest'
import { chipPile, edgeSpots } from './chips.ts'

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

describe('edgeSpots', () => {
  it('puts six spots on the half that is seen, widest in the middle', () => {
    const spots = [...edgeSpots(132, 9, 22, 0).matchAll(/M([\d.]+) ([\d.]+)v22\.0l([\d.]+)/g)].map(([, x, y, width]) => [x, y, width].map(Number))
    expect(spots).toHaveLength(6)
    // A quarter turn is the middle of the edge, and its nearest point: 66 px to the right, 9 px down.
    expect(spots[3]).toEqual([66, 9, 14.8])
    expect(spots[0]).toEqual([0, 0, 1.7])
  })

  it('ends at the edge', () => {
    expect(edgeSpots(132, 9, 22, 0.95)).toMatch(/M132\.0 0\.2v22\.0l0\.0 -0\.2v-22\.0Z$/)
  })
})
