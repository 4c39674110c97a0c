import { describe, expect, it } from 'vitest'
import { kaplanLaw } from '../data/figures/scaling-law.ts'
import { decades, lossAt, lossFactor } from './scaling-law.ts'

describe('lossAt', () => {
  it('is the twentieth root of the critical compute at 1 PF-day', () => {
    // ln 3.1e8 = 19.55208; a twentieth of it is 0.977604; e to that is 2.65808
    expect(lossAt(kaplanLaw, 1)).toBeCloseTo(2.65808, 4)
  })

  it('agrees with a second point worked out by hand', () => {
    // C_c / C = 3.1e4: ln = 10.34174, a twentieth is 0.517087, e to that is 1.67713
    expect(lossAt(kaplanLaw, 10_000)).toBeCloseTo(1.67713, 4)
  })

  it('reaches 1 where the law says so', () => {
    expect(lossAt(kaplanLaw, 3.1e8)).toBe(1)
  })

  it('buys less with every tenfold', () => {
    const gains = [10, 100, 1000, 10_000].map(c => lossAt(kaplanLaw, c / 10) - lossAt(kaplanLaw, c))
    expect(gains.map(gain => gain.toFixed(2))).toEqual(['0.29', '0.26', '0.23', '0.20'])
  })
})

describe('lossFactor', () => {
  it('is 10^-0.05 = 0.8913 a tenfold', () => {
    expect(lossFactor(kaplanLaw, 10)).toBeCloseTo(0.8913, 4)
    expect(lossAt(kaplanLaw, 100) / lossAt(kaplanLaw, 10)).toBeCloseTo(0.8913, 4)
  })
})

describe('decades', () => {
  it('counts powers of ten, fractions included', () => {
    expect(decades(0.01, 10_000)).toEqual([0.01, 0.1, 1, 10, 100, 1000, 10_000])
  })
})
