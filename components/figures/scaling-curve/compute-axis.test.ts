import { describe, expect, it } from 'vitest'
import { computeAxis } from './compute-axis.ts'

const shown = { from: 0.01, to: 10_000 }
const log = computeAxis('log', shown, [0, 600])
const linear = computeAxis('linear', shown, [0, 600])

describe('computeAxis', () => {
  it('gives each tenfold the same room on a log axis', () => {
    expect([0.01, 1, 100, 10_000].map(log.x)).toEqual([0, 200, 400, 600].map(x => expect.closeTo(x, 9)))
    expect(log.ticks).toEqual([0.01, 0.1, 1, 10, 100, 1000, 10_000])
  })

  it('gives the last tenfold nine tenths of a linear axis', () => {
    expect([0, 1000, 10_000].map(linear.x)).toEqual([0, 60, 600].map(x => expect.closeTo(x, 9)))
    expect(linear.ticks).toEqual([0, 5000, 10_000])
  })

  it('comes back from the slider where it went', () => {
    for (const axis of [log, linear])
      expect(axis.fromSlider(axis.toSlider(100))).toBeCloseTo(100, 9)
  })

  it('holds at the ends whatever the slider says', () => {
    expect([-9, 9, Number.NaN].map(log.fromSlider)).toEqual([0.01, 10_000, 0.01])
    expect([0, -1, 2e4, Number.NaN].map(linear.fromSlider)).toEqual([0.01, 0.01, 10_000, 0.01])
  })
})
