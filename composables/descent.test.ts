import { describe, expect, it } from 'vitest'
import { altitudeY, pageTone } from './descent.ts'

describe('altitudeY', () => {
  it('comes down from 60 to 660, 600 / 35 = 17.14 px a slide at 36 slides', () => {
    expect(altitudeY(1, 36)).toBe(60)
    expect(altitudeY(36, 36)).toBe(660)
    expect(altitudeY(2, 36) - altitudeY(1, 36)).toBeCloseTo(17.14, 2)
  })

  it('stays on the ground behind the talk', () => {
    expect(altitudeY(40, 36)).toBe(660)
  })
})

describe('pageTone', () => {
  it('gives way from 24 % sky to 45 % earth, with plain paper in the middle', () => {
    expect(pageTone(2, 36)).toEqual({ sky: 24, earth: 0 })
    expect(pageTone(35, 36)).toEqual({ sky: 0, earth: 45 })
    expect(pageTone(18, 35)).toEqual({ sky: 0, earth: 0 })
  })

  it('does not leave its bounds before and behind', () => {
    expect(pageTone(1, 36)).toEqual({ sky: 24, earth: 0 })
    expect(pageTone(40, 36)).toEqual({ sky: 0, earth: 45 })
  })
})
