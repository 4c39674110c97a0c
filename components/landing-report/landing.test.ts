import { describe, expect, it } from 'vitest'
import { landingHeight, landingTitle } from './landing.ts'

describe('landingTitle', () => {
  it('counts what came down, what hangs and what drifted off', () => {
    expect(landingTitle(['partly', 'partly', 'kept', 'partly', 'missed', 'partly']))
      .toBe('六个预言：一个着地，四个半空，一个飘走')
  })

  it('counts what is not due yet among those in the air', () => {
    expect(landingTitle(['kept', 'pending', 'partly'])).toBe('三个预言：一个着地，两个半空')
  })

  it('leaves out what did not happen', () => {
    expect(landingTitle(['missed', 'kept'])).toBe('两个预言：一个着地，一个飘走')
  })

  it('says it once when all ended alike', () => {
    expect(landingTitle(['kept', 'kept', 'kept'])).toBe('三个预言：全都着地')
  })

  it('counts beyond ten in Chinese, too', () => {
    expect(landingTitle(Array.from({ length: 11 }, () => 'partly' as const))).toBe('十一个预言：全都半空')
  })
})

describe('landingHeight', () => {
  it('rises with the doubt, from the ground on, a height for each verdict', () => {
    const { kept, partly, pending, missed } = landingHeight
    const rising = [...new Set(Object.values(landingHeight))].toSorted((a, b) => a - b)
    expect([kept, partly, pending, missed]).toEqual(rising)
    expect(kept).toBe(0)
  })
})
