import { describe, expect, it } from 'vitest'
import { BALLOON_BOX, envelope } from './balloon.ts'

/** The x of the start, the segment ends and the mouth. */
function xs(path: string): number[] {
  return [...path.matchAll(/(-?[\d.]+) -?[\d.]+(?=[CLZ])/g)].map(match => Number(match[1]))
}

describe('envelope', () => {
  it('spans the box at scale 1', () => {
    expect(Math.min(...xs(envelope(1)))).toBe(0)
    expect(Math.max(...xs(envelope(1)))).toBe(BALLOON_BOX.width)
  })

  it('narrows about the axis', () => {
    const narrow = xs(envelope(0.5))
    expect(Math.min(...narrow)).toBe(25)
    expect(Math.max(...narrow)).toBe(75)
  })

  it('is closed and mirrors left and right', () => {
    const path = envelope(0.8)
    expect(path).toMatch(/^M50 0C.*Z$/)
    const offsets = xs(path).map(x => Math.round((x - 50) * 100))
    for (const offset of offsets)
      expect(offsets).toContain(-offset || 0)
  })
})
