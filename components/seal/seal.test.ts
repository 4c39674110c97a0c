import { describe, expect, it } from 'vitest'
import { field, frame, square, WANDER, wanderingBox } from './seal.ts'

/** Distance of a point from the nearest edge line of the box inset by `inset`. */
function offLine([x, y]: readonly [number, number], inset: number): number {
  return Math.min(...[x - inset, y - inset, 100 - inset - x, 100 - inset - y].map(Math.abs))
}

/** Twice the signed area: positive when clockwise on the screen. */
function turning(points: readonly (readonly [number, number])[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)
}

describe('wanderingBox', () => {
  it('stays within the allowed wander of its lines', () => {
    for (const point of wanderingBox(square(8), 5))
      expect(offLine(point, 8)).toBeLessThanOrEqual(WANDER + 1e-9)
  })

  it('is the same for the same seed, another for another', () => {
    expect(wanderingBox(square(0), 1)).toEqual(wanderingBox(square(0), 1))
    expect(wanderingBox(square(0), 1)).not.toEqual(wanderingBox(square(0), 2))
  })

  it('runs clockwise round about 10 000 square units', () => {
    expect(turning(wanderingBox(square(0), 3)) / 2).toBeCloseTo(10_000, -3)
  })

  it('bites as deep as told', () => {
    const points = wanderingBox(square(0), 1, [{ side: 0, at: 0.5, depth: 3 }])
    expect(points).toContainEqual([51.5, 3])
  })
})

describe('paths', () => {
  it('a frame is two closed rings', () => {
    expect(frame(0, 4.2, 1).match(/Z/g)).toHaveLength(2)
  })

  it('a field is its outline and its flecks', () => {
    expect(field(square(8), 1, 12).match(/Z/g)).toHaveLength(13)
  })
})
