import { describe, expect, it } from 'vitest'
import { between, line } from './strobe.ts'

const NOWHERE = { x: Number.NaN, y: Infinity }

describe('line', () => {
  it('is written with a tenth of a px', () => {
    expect(line([{ x: 1.04, y: 2 }, { x: 3, y: 4.25 }])).toBe('M1.0 2.0L3.0 4.3')
  })

  it('leaves out what is no place', () => {
    expect(line([{ x: 1, y: 2 }, NOWHERE])).toBe('M1.0 2.0')
    expect(line([NOWHERE])).toBe('')
  })
})

describe('between', () => {
  const course = [{ x: 0, y: 0 }, { x: 2, y: 4 }]

  it('goes evenly from frame to frame and stands still at the ends', () => {
    expect(between(course, 0.25)).toEqual({ x: 0.5, y: 1 })
    expect(between(course, -1)).toEqual(course[0])
    expect(between(course, Infinity)).toEqual(course[1])
    expect(between(course, Number.NaN)).toEqual(course[0])
    expect(between([], 1)).toBeUndefined()
  })
})
