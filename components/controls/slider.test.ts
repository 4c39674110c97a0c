import { describe, expect, it } from 'vitest'
import { limitText, shareOf } from './slider.ts'

describe('shareOf', () => {
  it('is 2 of 6 decades at 1 on an axis from 0.01 to 10 000', () => {
    expect(shareOf(Math.log10(1), -2, 4)).toBeCloseTo(1 / 3, 10)
  })

  it('holds what lies outside at the nearer end', () => {
    expect([-9, 1, 2, 5, 9, Infinity, -Infinity].map(value => shareOf(value, 2, 5))).toEqual([0, 0, 0, 1, 1, 1, 0])
  })

  it('never leaks NaN', () => {
    expect(shareOf(Number.NaN, 0, 1)).toBe(0)
    expect(shareOf(3, 3, 3)).toBe(0)
  })
})

describe('limitText', () => {
  it('speaks at the ends and beyond them only', () => {
    expect([1, 2, 3, 5, 6].map(value => limitText(value, 2, 5))).toEqual(['，已到最小', '，已到最小', '', '，已到最大', '，已到最大'])
  })
})
