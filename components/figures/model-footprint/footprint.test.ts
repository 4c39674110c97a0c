import { describe, expect, it } from 'vitest'
import { fits, isCut, tornSquare, weightsGB } from './footprint.ts'

describe('weightsGB', () => {
  it('is parameters times bytes: 7.6e9 at half a byte are 3.8 GB', () => {
    expect(weightsGB(7.6e9, 4)).toBeCloseTo(3.8, 10)
  })

  it('agrees with the ledger on Qwen2.5-7B: 15.2, 7.6 and 3.8 GB', () => {
    expect([16, 8, 4].map(bits => weightsGB(7.61e9, bits).toFixed(1))).toEqual(['15.2', '7.6', '3.8'])
  })
})

describe('fits', () => {
  it('lets FP16 into the laptop, not into the phone', () => {
    expect(fits(15.22, 12)).toBe(false)
    expect(fits(15.22, 16)).toBe(true)
  })

  it('wants a little room to run with', () => {
    expect(fits(weightsGB(8e9, 16), 16)).toBe(false)
  })
})

describe('tornSquare', () => {
  const edge = { top: 200, right: 300 }

  it('leaves alone what fits', () => {
    expect(isCut(100, 600, 150, edge)).toBe(false)
    expect(tornSquare(100, 600, 150, edge)).toBe('M100 600V450H250V600Z')
  })

  it('tears off above and beside, each where it must', () => {
    expect(isCut(100, 600, 250, edge)).toBe(true)
    expect(tornSquare(100, 600, 250, edge)).toMatch(/^M100 600V350H300(l-8 8l8 8){15}V600Z$/)
    expect(tornSquare(100, 600, 500, edge)).toMatch(/^M100 600V200(l8 8l8 -8){11}l8 8H292l8 8(l-8 8l8 8){24}V600Z$/)
    expect(tornSquare(100, 600, 500, { top: 200, right: 900 })).toMatch(/^M100 600V200(l8 8l8 -8){31}H600V600Z$/)
  })
})
