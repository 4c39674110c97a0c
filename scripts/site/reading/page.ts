import type { CitedSource } from '../../../composables/citations.ts'
import type { Correction } from '../../../data/corrections.ts'
import type { Deck } from '../../lib/deck.ts'
import type { DeckFacts } from '../facts.ts'
import type { Visit } from '../visit.ts'
import type { PageChapter } from './chapters.ts'
import { escapeHtml } from '../html.ts'
import { pageChapters } from './chapters.ts'
import { correctionTable, endnotes } from './endnotes.ts'
import { spread } from './spread.ts'

/** Everything that the page is made of. */
export interface PageContent {
  deck: Deck
  facts: DeckFacts
  visit: Pick<Visit, 'spreads' | 'texts'>
  citations: CitedSource[]
  corrections: Correction[]
}

function front({ title, description, author, date }: DeckFacts, event: string, contents: [id: string, station: string, name: string][]): string {
  const by = [author, event, date].filter(Boolean).map(word => escapeHtml(word!)).join(' · ')
  const rows = contents.map(([id, station, name]) => `<li><a href="#${id}"><span class="station">${station}</span> <span class="name">${escapeHtml(name)}</span></a> <span class="page"></span></li>`)
  return `<header class="front">
<h1>${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(description)}</p>
${by ? `<p class="by">${by}</p>` : ''}
<p class="ways"><a href="../#/1">看放映</a></p>
<nav class="contents" aria-label="目录"><ol>${rows.join('')}</ol></nav>
</header>`
}

function chapter({ id, station, title, slides }: PageChapter, i: number, { visit, citations }: PageContent): string {
  const spreads = slides.map((slide, k) =>
    spread(slide, visit.spreads[slide.no - 1]!, visit.texts[slide.no - 1]!, citations.filter(({ slides }) => slides.includes(slide.no)), k > 0))
  return `<section class="chapter" id="${id}" style="--chapter: ${i}">\n<h2 id="t${slides[0]!.no}">${station && `<span class="station">${station}</span> `}<span class="name">${escapeHtml(title)}</span></h2>\n${spreads.join('\n')}\n</section>`
}

/** The body of the reading edition: the whole talk, chapter by chapter, and its lists. */
export function readingBody(content: PageContent): string {
  const { deck, facts, citations, corrections } = content
  const chapters = pageChapters(deck)
  const shown = new Set(chapters.flatMap(({ slides }) => slides.map(({ no }) => no)))
  const lists = [endnotes(citations, shown), correctionTable(corrections, citations)]
  const contents: [string, string, string][] = [
    ...chapters.map(({ id, station, title }): [string, string, string] => [id, station, title]),
    ...lists[0] ? [['sources', '', '来源'] as [string, string, string]] : [],
    ...lists[1] ? [['corrections', '', '更正'] as [string, string, string]] : [],
  ]
  const body = `${front(facts, String(deck.slides[0]!.frontmatter.event || ''), contents)}
<main>
${chapters.map((one, i) => chapter(one, i, content)).join('\n')}
</main>
${lists.filter(Boolean).join('\n')}
<footer class="colophon"></footer>`
  // Slides that the page leaves out are its lists.
  return body.replace(/href="#s(\d+)"/g, (link, no: string) => shown.has(Number(no)) ? link : `href="#sources"`)
}
