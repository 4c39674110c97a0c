import type { DeckSlide } from '../../lib/deck.ts'
import { expect, it } from 'vitest'
import { pageChapters } from './chapters.ts'

/** Slides by layout; an opener begins a chapter. */
function talk(...layouts: string[]): { slides: DeckSlide[] } {
  return { slides: layouts.map((layout, i) => ({ no: i + 1, title: `题${i + 1}`, layout, frontmatter: layout === 'opener' ? { chapter: `章${i + 1}` } : {} }) as DeckSlide) }
}
const shape = (deck: { slides: DeckSlide[] }): unknown[] => pageChapters(deck).map(({ id, station, slides }) => [id, station, ...slides.map(({ no }) => no)])

it('begins with what stands before the first station, and leaves out the appendix', () => {
  expect(shape(talk('cover', 'figure', 'opener', 'check', 'opener', 'sources'))).toEqual([['c-1', '', 1, 2], ['c-3', '一', 3, 4], ['c-5', '二', 5]])
})

it('has every slide where there is no chapter, and none twice where the first slide begins one', () => {
  expect(shape(talk('cover', 'default'))).toEqual([['c-1', '', 1, 2]])
  expect(shape(talk('opener', 'default'))).toEqual([['c-1', '一', 1, 2]])
})
