import { describe, expect, it } from 'vitest'
import { BOX_HEIGHT_M, BOX_WIDTH_M, RADIUS_M, throwBall } from './ball.ts'
import { throws } from './data.ts'
import { lostAt, outcomeOf, withinBox } from './throws.ts'

const EXTREMES = [Number.NaN, -Infinity, -1e9, 0, 1e9, Infinity]

describe('withinBox', () => {
  it('lets a throw of zero be: the ball drops', () => {
    const drop = { x: 0.5, y: 0.3, vx: 0, vy: 0 }
    expect(withinBox(drop)).toEqual(drop)
  })

  it('leaves the throws of the buttons as they are', () => {
    for (const { start } of Object.values(throws))
      expect(withinBox(start)).toEqual(start)
  })

  it('keeps the wildest ball in the box and finite', () => {
    const wishes = EXTREMES.flatMap(place => EXTREMES.map(speed => ({ x: place, y: place, vx: speed, vy: speed })))
    for (const { x, y } of wishes.flatMap(wish => throwBall(withinBox(wish), 300))) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(BOX_WIDTH_M)
      expect(y).toBeGreaterThanOrEqual(RADIUS_M)
      expect(y).toBeLessThanOrEqual(BOX_HEIGHT_M)
    }
  })

  it('lets no ball rise above the box: from 0.2715 m, 0.27 m below the highest place, v = √(2 · 9.81 · 0.27) = 2.3016 m/s', () => {
    expect(withinBox({ x: 0.5, y: 0.2715, vx: 0, vy: 9 }).vy).toBeCloseTo(2.3016, 4)
  })
})

describe('outcomeOf', () => {
  it('tells bounce and flight apart', () => {
    const course = throwBall(throws.gentle.start, 60)
    expect(outcomeOf(course)).toBe('bounce')
    expect(outcomeOf(course.slice(0, 10))).toBe('flight')
    expect(lostAt(course)).toBe(-1)
  })

  it('says through what a ball was lost first', () => {
    const at = { x: 0.5, y: 0.3, vx: 1, vy: -1 }
    expect(outcomeOf([at, { ...at, y: -0.2 }, { ...at, x: 1.2 }])).toBe('floor')
    expect(outcomeOf([at, { ...at, x: 1.2 }, { ...at, y: -0.2 }])).toBe('wall')
    expect(outcomeOf([])).toBe('flight')
  })
})
