import type { DeckSlide } from '../lib/deck.ts'
import process from 'node:process'
import { expect, it } from 'vitest'
import { loadDeck } from '../lib/deck.ts'
import { licenceAddress, readFacts, summary } from './facts.ts'

const deck = await loadDeck(process.cwd())
/** The deck with another headmatter. */
function withHeadmatter(frontmatter: Record<string, unknown>): typeof deck {
  const [cover, ...others] = deck.slides
  return { ...deck, ledger: { ...deck.ledger, sources: { tc: { title: 'T', publisher: 'P', date: '2026', url: 'https://example.org/article' } } }, slides: [{ ...cover!, content: '2026年，\n\n# 标题\n\n六站，**一次**着陆', frontmatter }, ...others] }
}

it('leaves out what the headmatter leaves empty', async () => {
  const { author, date, url } = await readFacts(withHeadmatter({ title: '落地', speaker: '', date: '', url: '' }))
  expect([author, date, url]).toEqual([undefined, undefined, undefined])
})

it('describes the deck by the words of its cover where nothing else is said', async () => {
  expect((await readFacts(withHeadmatter({ title: '落地' }))).description).toBe('2026年， 六站，一次着陆')
  expect((await readFacts(withHeadmatter({ description: '一句话。' }))).description).toBe('一句话。')
})

it('ends the address with a slash, and finds source and licence', async () => {
  const facts = await readFacts(withHeadmatter({ url: 'https://example.org/talk', source: 'tc' }))
  expect(facts.url).toBe('https://example.org/talk/')
  expect(facts.basedOn).toBe('https://example.org/article')
  expect(licenceAddress('MIT AND CC-BY-4.0')).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(licenceAddress('MIT')).toBeUndefined()
})

it('sums a slide up by its first sentences, without marks and remarks', () => {
  const slide = { note: `先说一句。[不念。]\n\n[click]\n再说一句？${'很长的一句'.repeat(20)}。` } as DeckSlide
  expect(summary(slide)).toBe('先说一句。再说一句？')
})
