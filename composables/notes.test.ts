import { describe, expect, it } from 'vitest'
import { clicksIn, han, insteadsIn, minutesOf, noteFor, spoken, withoutRemarks } from './notes.ts'

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

describe('noteFor', () => {
  const all = (note: string): string[] => [noteFor(note), noteFor(note, 12), noteFor(note, 5)]

  it('replaces the sentence before a mark, in that length and shorter ones', () => {
    expect(all('先说。再说。[12: 换一句。]最后说。')).toEqual(['先说。再说。最后说。', '先说。换一句。最后说。', '先说。换一句。最后说。'])
    expect(all('先说“好！”[5：不说。]再说。')).toEqual(['先说“好！”再说。', '先说“好！”再说。', '不说。再说。'])
  })

  it('takes the nearest of several, in any order', () => {
    for (const marks of ['[12: 十二。][5: 五。]', '[5: 五。] [12: 十二。]'])
      expect(all(`整场。${marks}`)).toEqual(['整场。', '十二。', '五。'])
  })

  it('replaces the paragraph above a mark on a line of its own', () => {
    expect(all('开头。\n\n甲。\n乙。\n[12: 十二。]\n[5: 五，\n两行。]\n\n[click]\n丙。\n[5: 丁。]')).toEqual([
      '开头。\n\n甲。\n乙。\n\n[click]\n丙。',
      '开头。\n\n十二。\n\n[click]\n丙。',
      '开头。\n\n五，\n两行。\n\n[click]\n丁。',
    ])
  })

  it('knows marks of sentences within such a paragraph', () => {
    expect(all('[click]\n甲。乙。[12: 丙。]\n[5: 五。]')).toEqual(['[click]\n甲。乙。', '[click]\n甲。丙。', '[click]\n五。'])
    expect(all('[click] 甲。乙。\n[5: 五。]')).toEqual(['[click] 甲。乙。', '[click] 甲。乙。', '[click]五。'])
  })

  it('leaves a sentence out for an empty mark, and says more after nothing', () => {
    expect(all('甲。乙。[12:]')).toEqual(['甲。乙。', '甲。', '甲。'])
    expect(all('[5: 先说。]甲。')).toEqual(['甲。', '甲。', '先说。甲。'])
  })

  it('leaves remarks, clicks, links and notes without marks as they are', () => {
    const note = '说。[9月24日，据[1]。]\n\n\n\n[click:2]\n看[这里](https://a.b)。\n\n[26.7亿是相加的。]\n'
    expect(all(note)).toEqual([note, note, note])
    expect(insteadsIn(note)).toEqual([])
  })

  it('may hold a remark, which is not spoken', () => {
    expect(spoken(noteFor('甲。[5: 乙。[不念。]]\n\n[不念。]', 5)).trim()).toBe('乙。')
  })
})
