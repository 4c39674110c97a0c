import { describe, expect, it } from 'vitest'
import { BOX_WIDTH_M, FRAME_S, GRAVITY_M_S2, observe, RADIUS_M, RESTITUTION, throwBall } from './ball.ts'

const drop = throwBall({ x: 0.1, y: 0.521, vx: 0.6, vy: 0 }, 40)
const touch = drop.findIndex(state => state.contact)

describe('throwBall', () => {
  it('falls by ½gt²: 0.5 m less 9.81 / 2 · (10 / 60)² = 0.13625 m after ten frames', () => {
    expect(drop[10]!.y).toBeCloseTo(0.521 - 0.13625, 10)
    expect(drop[10]!.x).toBeCloseTo(0.1 + 0.6 / 6, 10)
  })

  it('meets the floor after √(2h/g) = 0.319 s, between frames 19 and 20', () => {
    expect(Math.sqrt(2 * (0.521 - RADIUS_M) / GRAVITY_M_S2) / FRAME_S).toBeCloseTo(19.16, 2)
    expect(touch).toBe(20)
  })

  it('comes back with the share of its speed that it keeps, and never through the floor', () => {
    const impact = drop[touch - 1]!.vy - GRAVITY_M_S2 * FRAME_S
    expect(drop[touch]!.vy).toBeCloseTo(-RESTITUTION * impact, 10)
    expect(Math.min(...drop.map(({ y }) => y))).toBeGreaterThanOrEqual(RADIUS_M)
  })
})

describe('walls', () => {
  it('throw the ball back with the share of its speed that it keeps, to both sides alike', () => {
    const right = throwBall({ x: 0.9, y: 0.3, vx: 2.4, vy: 0 }, 4)
    const left = throwBall({ x: BOX_WIDTH_M - 0.9, y: 0.3, vx: -2.4, vy: 0 }, 4)
    // 0.9 + 2 · 2.4 / 60 = 0.98 would be 1 mm inside the wall: thrown back by 0.86 mm, to 0.979 - 0.00086.
    expect(right[2]).toMatchObject({ wall: 1, contact: 0, vx: -RESTITUTION * 2.4 })
    expect(right[2]!.x).toBeCloseTo(0.97814, 10)
    expect(left[2]!.wall).toBe(-1)
    expect(left[3]!.x).toBeCloseTo(BOX_WIDTH_M - right[3]!.x, 10)
  })
})

describe('observe', () => {
  it('is noisy, and the same for the same seed', () => {
    expect(observe(drop, 3)).toEqual(observe(drop, 3))
    expect(observe(drop, 3)).not.toEqual(observe(drop, 4))
    expect(observe(drop, 3)[5]!.y).not.toBe(drop[5]!.y)
  })
})
