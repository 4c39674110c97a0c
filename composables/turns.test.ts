import { expect, it } from 'vitest'
import { turnsTo } from './turns.ts'

const deck = (...layouts: string[]) => layouts.map((layout, i) => ({ no: i + 1, meta: { slide: { frontmatter: { layout } } }, load: async () => {} }))

it('stays in the talk, and in the appendix', () => {
  const slides = deck('cover', 'closing', 'sources', 'sources')
  const turns = slides.flatMap(({ no }) => [no - 1, no + 1].filter(to => turnsTo(slides, no, to)).map(to => [no, to]))
  expect(turns).toEqual([[1, 2], [2, 1], [3, 4], [4, 3]])
})

it('ends where a deck without appendix ends', () => {
  const slides = deck('cover', 'default')
  expect([turnsTo(slides, 2, 3), turnsTo(slides, 1, 0), turnsTo(slides, 1, 2)]).toEqual([false, false, true])
})
