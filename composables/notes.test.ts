import { expect, it } from 'vitest'
import { clicksIn, han, minutesOf, spoken, withoutRemarks } from './notes.ts'

it('speaks neither marks nor what stands in brackets', () => {
  expect(spoken('先说。\n[click]\n再说。\n[这一句不念。]').replace(/\s/g, '')).toBe('先说。再说。')
})

it('leaves out remarks, with brackets in them too, and keeps click marks and links', () => {
  expect(withoutRemarks('先说。[只到[1]为止]\n\n[click:2]\n看[这里](https://a.b)。\n\n[不念：\n两行。]\n')).toBe('先说。\n\n[click:2]\n看[这里](https://a.b)。')
})

it('counts Han characters and nothing else', () => {
  expect(han('2026年，AI落地（on time）。')).toBe(3)
})

it('counts the clicks that a note marks', () => {
  expect(clicksIn('[click] 一 [click:2] 二 [点击] [clicks]')).toBe(3)
  expect(clicksIn('没有')).toBe(0)
})

it('plans 220 Han characters a minute, in quarters', () => {
  expect(minutesOf('字'.repeat(220), 'figure')).toBe(1)
  expect(minutesOf(`${'字'.repeat(165)}[${'注'.repeat(500)}]`, 'figure')).toBe(0.75)
  expect(minutesOf('一句话', 'figure')).toBe(0.25)
  expect(minutesOf('[只有备忘]', 'figure')).toBe(0)
})

it('plans nothing for what follows the talk', () => {
  expect(minutesOf('字'.repeat(220), 'sources')).toBe(0)
})
