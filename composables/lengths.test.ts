import { expect, it } from 'vitest'
import { isKept, lengthSuffix, shortLength } from './lengths.ts'

const head = { duration: '25min', lengths: [12, 5] }

it('is the whole where nothing is asked for, or its own minutes', () => {
  expect([shortLength(head), shortLength(head, ''), shortLength(head, '25'), shortLength({})]).toEqual([undefined, undefined, undefined, undefined])
})

it('is the short one that is asked for', () => {
  expect([shortLength(head, '12'), shortLength(head, '5')]).toEqual([12, 5])
})

it('lists the lengths for one that is unknown', () => {
  expect(() => shortLength(head, '7')).toThrow('没有 7 分钟的一场，可用的有 25（整场）、12、5；')
  expect(() => shortLength(head, '一刻钟')).toThrow('没有 一刻钟 分钟')
  expect(() => shortLength({}, '7')).toThrow('请先在 slides.md 页首写 lengths')
})

it('keeps a slide in talks of its length and longer ones', () => {
  expect([isKept(5, 12), isKept(12, 12), isKept(12, 5), isKept(undefined, 12)]).toEqual([true, true, false, false])
})

it('names files by the minutes', () => {
  expect([lengthSuffix(), lengthSuffix(12)]).toEqual(['', '-12min'])
})
