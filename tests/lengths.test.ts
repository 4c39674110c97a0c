import type { DeckSlide } from '../scripts/lib/deck.ts'
import { describe, expect, it } from 'vitest'
import { chaptersOf } from '../composables/chapters.ts'
import { isAppendix } from '../composables/layouts.ts'
import { partsOf } from '../composables/long-lists.ts'
import { spoken } from '../composables/notes.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { problemLine } from '../scripts/problems/problem.ts'
import { problems } from '../scripts/problems/problems.ts'
import { slides } from './deck.ts'
import { deckOf, shortDecks } from './lengths.ts'
import { PUNCTUATION, wordFaults } from './wording.ts'

const talkOf = (all: DeckSlide[]): DeckSlide[] => all.filter(({ layout }) => !isAppendix(layout))
const namesOf = (all: DeckSlide[]): string[] => chaptersOf(all.map(slide => ({ ...slide, chapter: slide.frontmatter.chapter as string | undefined }))).map(({ numeral, title }) => `${numeral} ${title}`)
const checksOf = (all: DeckSlide[]): unknown[] => all.flatMap(({ frontmatter: { check, unshown = [] } }) => [...check ? [check] : [], ...unshown as string[]])
const whole = new Map(talkOf(slides).map(slide => [`${slide.file}:${slide.line}`, slide]))

it('没有的长短，就列出有的', async () => {
  await expect(deckOf(999)).rejects.toThrow(/^没有 999 分钟的一场，(?:可用的有 .*（整场）|请先在 slides\.md 页首写 lengths)/)
})

describe.each(shortDecks)('$minutes 分钟的一场', async ({ deck }) => {
  const talk = talkOf(deck.slides)
  const originals = talk.map(({ file, line }) => whole.get(`${file}:${line}`)!)

  it('从封面到结尾，次序和整场一样，页数更少', () => {
    expect(talk[0]!.title).toBe(slides[0]!.title)
    expect(talk.at(-1)!.title).toBe(talkOf(slides).at(-1)!.title)
    expect(originals.map(({ no }) => no)).toEqual(originals.map(({ no }) => no).toSorted((a, b) => a - b))
    expect(talk.length).toBeLessThan(whole.size)
  })

  it('同一页，画面和点击和整场一样', () => {
    for (const [i, { title, content, frontmatter }] of talk.entries()) {
      expect(content).toBe(originals[i]!.content)
      expect(frontmatter.clicks, title).toBe(originals[i]!.frontmatter.clicks)
    }
  })

  it('章是整场的章，账是整场的账', () => {
    expect(namesOf(deck.slides)).toEqual(namesOf(slides))
    expect(checksOf(deck.slides).toSorted()).toEqual(checksOf(slides).toSorted())
  })

  it('每一页都有时间，讲稿里没有留下记号', () => {
    for (const { title, note, frontmatter } of talk) {
      expect(frontmatter.minutes, title).toBeGreaterThan(0)
      expect(spoken(note), title).not.toMatch(/[[\]]/)
    }
  })

  it('来源的号连着，指向的页都在', () => {
    const { citations } = deckCitations(deck)
    const lists = deck.slides.filter(({ content }) => content.includes('<SourceList')).map(({ no }) => no)
    expect(lists).toHaveLength(lists.length && partsOf(citations.length))
    for (const { id, slides: users, listedOn } of citations) {
      expect(users.every(no => no <= deck.slides.length), id).toBe(true)
      expect(lists.length ? lists : [undefined], id).toContain(listedOn)
    }
    const goals = deck.slides.flatMap(({ content }) => [...content.matchAll(/<Link[^>]*\sto="(\d+)"/g)].map(([, no]) => Number(no)))
    expect(goals.filter(no => no > deck.slides.length)).toEqual([])
  })

  it('文字没有一处要改', async () => {
    expect([...(await problems(deck)).map(problemLine), ...talk.flatMap(slide => wordFaults(slide, PUNCTUATION))]).toEqual([])
  })
})
