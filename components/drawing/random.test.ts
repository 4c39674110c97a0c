import { describe, expect, it } from 'vitest'
import { randomFrom } from './random.ts'

describe('randomFrom', () => {
  it('gives the published first value of mulberry32 for seed 0', () => {
    expect(randomFrom(0)()).toBeCloseTo(0.26642920868471265, 12)
  })
})
