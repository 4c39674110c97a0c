import { describe, expect, it } from 'vitest'
import { altitudeY, pageTone } from './descent.ts'

describe('altitudeY', () => {
  it('comes down from 60 to 660, 600 / 34 = 17.65 px a slide where slide 35 lands', () => {
    expect(altitudeY(1, 35)).toBe(60)
    expect(altitudeY(35, 35)).toBe(660)
    expect(altitudeY(2, 35) - altitudeY(1, 35)).toBeCloseTo(17.65, 2)
  })

  it('stays on the ground after the landing', () => {
    expect(altitudeY(37, 35)).toBe(660)
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
