import { describe, expect, it } from 'vitest'
import { kaplanLaw, purchasesPfDays } from './data.ts'
import { amountText, billLines, lossAt, lossFactor, stairStart } from './scaling-law.ts'

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

describe('stairStart', () => {
  it('is the power of ten before, and a whole tenfold before a power of ten', () => {
    expect([320, 1000, 1, 0.02, 10_000].map(stairStart)).toEqual([100, 100, 0.1, 0.01, 1000])
  })

  it('does not take the slider’s rounding for a new stair', () => {
    expect(stairStart(1000 * (1 + 1e-12))).toBe(100)
  })
})

describe('billLines', () => {
  const bill = (pfDays: number) => billLines(kaplanLaw, purchasesPfDays, pfDays)
    .map(line => [line.pfDays, line.lossTaken?.toFixed(2)])

  it('grows a line with every tenfold', () => {
    expect(bill(1)).toEqual([[1, undefined]])
    expect(bill(100)).toEqual([[1, undefined], [10, '0.29'], [100, '0.26']])
    expect(bill(10_000)).toHaveLength(5)
  })

  it('writes the last line as far as it is bought', () => {
    // 100 to 316.2 PF-days: half a decade, 2.1115 × (1 − 10^−0.025) = 0.118
    expect(bill(316.2)).toEqual([[1, undefined], [10, '0.29'], [100, '0.26'], [316.2, '0.12']])
    expect(bill(0.01)).toEqual([[0.01, undefined]])
  })
})

describe('amountText', () => {
  it('keeps two digits that count', () => {
    expect([0.01, 0.0316, 1, 3.16, 316.2, 8912.5, 9999, 10_000].map(amountText))
      .toEqual(['0.01', '0.032', '1', '3.2', '320', '8900', '1万', '1万'])
  })
})
