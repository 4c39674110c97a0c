import type { Curve } from './curve.ts'
import { describe, expect, it } from 'vitest'
import { pointsAlong } from './curve.ts'

describe('pointsAlong', () => {
  it('keeps both ends', () => {
    const curve: Curve = [[1016, 424], [1012, 540], [900, 500], [864, 650]]
    const [start, end] = pointsAlong(curve, [0, 1])
    expect(start).toEqual([1016, 424])
    expect(end![0]).toBeCloseTo(864)
    expect(end![1]).toBeCloseTo(650)
  })

  it('halves a straight line that its parameter does not', () => {
    // x(t) = 90 · (3 t² − 2 t³): slow at both ends
    const line: Curve = [[0, 0], [0, 0], [90, 0], [90, 0]]
    const [half, fifth] = pointsAlong(line, [0.5, 0.2])
    expect(half![0]).toBeCloseTo(45, 2)
    expect(fifth![0]).toBeCloseTo(18, 2)
  })

  it('steps evenly along a bend', () => {
    const quarter: Curve = [[0, 100], [55.23, 100], [100, 55.23], [100, 0]]
    const points = pointsAlong(quarter, [0, 0.25, 0.5, 0.75, 1])
    const steps = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]))
    // a quarter of a circle of radius 100 in four: chords of 2 · 100 · sin(π / 16) = 39.02
    for (const step of steps)
      expect(step).toBeCloseTo(39.02, 0)
  })
})
