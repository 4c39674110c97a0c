import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Vocabulary } from './vocabulary.ts'
import { expect, it } from 'vitest'
import { lengthsExist, lengthsHold } from './lengths.ts'

/** What is said of a slide with this front matter and note, in a deck with these lengths. */
function said(frontmatter: object, note = '说。', lengths: unknown = [12, 5]): string[] {
  const slide = { no: 1, frontmatter: { lengths, ...frontmatter }, raw: `# 题\n\n<!--\n${note}\n-->\n` } as unknown as DeckSlide
  const deck = { slides: [slide] } as unknown as Deck
  return [lengthsHold, lengthsExist].flatMap(rule => rule(slide, deck, {} as Vocabulary)).flatMap(complaint => complaint?.text ?? [])
}

it('has nothing to say of known lengths', () => {
  expect(said({ keep: 12 }, '说。[12: 少说。]\n\n[click]\n再说。\n[5: 不说。]\n\n[9月24日，只到这里。]')).toEqual([])
  expect(said({}, '说。', [])).toEqual([])
})

it('lists the lengths for one that there is not', () => {
  expect(said({ keep: 7 })).toEqual(['keep 是“7”，短场有 12、5，写在 slides.md 页首的 lengths 里。'])
  expect(said({}, '说。[7: 少说。]')).toEqual(['讲稿里的 [7: …]：没有 7 分钟的一场，短场有 12、5，写在 slides.md 页首的 lengths 里。'])
  expect(said({ keep: 7 }, '说。', [])).toEqual(['keep 是“7”，请先在 slides.md 页首写 lengths，如 [12, 5]。'])
})

it('refuses lengths that are no minutes', () => {
  for (const lengths of ['12', [12, '半小时'], [0], [5, 5]])
    expect(said({}, '说。', lengths)).toEqual(['lengths 要写成短场的分钟数，如 [12, 5]。'])
})

it('keeps the clicks of a slide the same in each', () => {
  expect(said({}, '说。[5: 先说。[click]再说。]')).toEqual(['讲稿里的 [5: …] 换掉或多出了 [click]，点几次每一场要一样，[click] 请留在它外面。'])
})
