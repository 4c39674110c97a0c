import { describe, expect, it } from 'vitest'
import { FRAME_S, GRAVITY_M_S2, observe } from './ball.ts'
import { EPISODE, errorCurve, errorPercent, examPercent, heldOutThrow, imagine, learn } from './world-model.ts'

const seen = observe(EPISODE, 1)
const curve = new Map(errorCurve().map(point => [point.frames, point.errorPercent]))
const after = (frames: number): number => curve.get(frames) ?? Number.NaN

describe('world model', () => {
  it('recovers gravity within 2 % from 100 bounces', () => {
    const throws = Array.from({ length: 100 }, (_, i) => heldOutThrow(1000 + i))
    expect(throws.flat().filter(({ contact }) => contact).length).toBe(100)
    // The bias row is the change in a frame of free fall; its last entry is that of vy.
    const [bias] = learn(throws.map((course, i) => observe(course, i)))
    expect(Math.abs(-bias!.at(-1)! / FRAME_S / GRAVITY_M_S2 - 1)).toBeLessThan(0.02)
  })

  it('improves on held-out throws the more it has watched', () => {
    expect(after(9)).toBeLessThan(after(4))
    expect(after(34)).toBeLessThan(after(9) / 10)
    expect(after(34)).toBeLessThan(2)
  })

  it('gets better on held-out throws with every tenfold of throws that it has watched', () => {
    const errors = [1, 10, 100].map(count => examPercent(learn(Array.from({ length: count }, (_, i) => observe(heldOutThrow(1000 + i), i)))))
    expect(errors).toEqual(errors.toSorted((a, b) => b - a))
    expect(errors[2]).toBeLessThan(errors[0]! / 2)
  })

  it('believes in inertia while it has no weights: 0.6 m/s for half a second are 0.3 m', () => {
    const end = imagine([], { x: 0.1, y: 0.3, vx: 0.6, vy: 0 }).at(-1)
    expect(end).toMatchObject({ y: 0.3, vx: 0.6, vy: 0 })
    expect(end?.x).toBeCloseTo(0.4, 10)
  })

  it('falls through the floor before it has seen a bounce, and bounces after', () => {
    const low = (frames: number): number => {
      const watched = seen.slice(0, frames)
      return Math.min(...imagine(learn([watched]), watched.at(-1) ?? EPISODE[0]!).map(({ y }) => y))
    }
    expect(low(9)).toBeLessThan(-0.1)
    expect(low(34)).toBeGreaterThan(0)
  })

  it('comes to the true laws as noise and shrinkage vanish', () => {
    const model = learn(Array.from({ length: 50 }, (_, i) => heldOutThrow(i)), 1e-9)
    expect(errorPercent(model, heldOutThrow(99))).toBeLessThan(1e-3)
  })

  it('is deterministic', () => {
    expect(errorCurve()).toEqual(errorCurve())
  })
})
