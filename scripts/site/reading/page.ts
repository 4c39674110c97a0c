import type { CitedSource } from '../../../composables/citations.ts'
import type { Correction } from '../../../data/corrections.ts'
import type { Deck, DeckSlide } from '../../lib/deck.ts'
import type { DeckFacts } from '../facts.ts'
import type { Visit } from '../visit.ts'
import type { PageChapter } from './chapters.ts'
import { escapeHtml } from '../html.ts'
import { pageChapters } from './chapters.ts'
import { colophon } from './colophon.ts'
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

/** The title, which breaks where the cover does. */
function phrased(title: string, { content }: DeckSlide): string {
  const phrases = content.match(/^# (.*)$/m)?.[1]!.split(/<br>/) ?? []
  return escapeHtml(title).replace(phrases.join(''), phrases.join('<wbr>'))
}

function front({ title, description, author, date }: DeckFacts, cover: DeckSlide, contents: [id: string, station: string, name: string][]): string {
  const by = [author, cover.frontmatter.event as string | undefined, date].filter(Boolean).map(word => escapeHtml(word!)).join(' · ')
  const rows = contents.map(([id, station, name]) => `<li><a href="#${id}"><span class="station">${station}</span> <span class="name">${escapeHtml(name)}</span></a> <span class="page"></span></li>`)
  return `<header class="front">
<h1>${phrased(title, cover)}</h1>
<p class="about">${escapeHtml(description)}</p>
${by ? `<p class="by">${by}</p>` : ''}
<p class="key">图是幻灯片，下面是台上说的话；小号的数字是来源，都列在文末。</p>
<p class="ways"><a href="../#/1">看放映</a></p>
<nav class="contents" aria-label="目录"><ol>${rows.join('')}</ol></nav>
</header>`
}

function chapter({ id, station, title, slides }: PageChapter, i: number, { visit, citations }: PageContent): string {
  const spreads = slides.map(slide =>
    spread(slide, visit.spreads[slide.no - 1]!, visit.texts[slide.no - 1]!, citations.filter(({ slides }) => slides.includes(slide.no)), slide.layout !== 'opener'))
  return `<section class="chapter" id="${id}" style="--chapter: ${i}">\n<h2${slides[0]!.layout === 'opener' ? ` id="t${slides[0]!.no}"` : ''}>${station && `<span class="station">${station}</span> `}<span class="name">${escapeHtml(title)}</span></h2>\n${spreads.join('\n')}\n</section>`
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
  const body = `${front(facts, deck.slides[0]!, contents)}
<main>
${chapters.map((one, i) => chapter(one, i, content)).join('\n')}
</main>
${lists.filter(Boolean).join('\n')}
${colophon(facts)}`
  // Slides that the page leaves out are its lists.
  return body.replace(/href="#s(\d+)"/g, (link, no: string) => shown.has(Number(no)) ? link : `href="#sources"`)
}
