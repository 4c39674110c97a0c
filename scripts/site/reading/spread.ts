import type { CitedSource } from '../../../composables/citations.ts'
import type { DeckSlide } from '../../lib/deck.ts'
import type { Spread } from '../visit.ts'
import { slideName } from '../../../composables/slide-title.ts'
import { escapeHtml } from '../html.ts'
import { sourceLinks } from './endnotes.ts'
import { speech } from './speech.ts'

/** HTML of the site's page as it stands in a folder below. */
function below(html: string): string {
  return html.replace(/((?:src|srcset|href|poster)="|\d+w, |url\((?:&quot;|')?)\.\//g, '$1../')
}

/** A slide without headings of its own: the page has its title as a heading, which is read first. */
function picture(slide: string): string {
  return slide.replace(/<(\/?)h([1-6])\b/g, '<$1slide-h$2').replace('<slide-h1', '<slide-h1 aria-hidden="true"')
}

/** What readArticle() says of a slide, below its title and one level lower, with addresses as seen from below the site. */
function asText(html: string): string {
  return html.replace(/<h2>.*?<\/h2>/, '')
    .replace(/(<\/?h)(\d)/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
}

/** Sources of a slide, beside its speech. */
function notes(no: number, citations: CitedSource[]): string {
  const rows = citations.map(({ number, publisher, date }) => `<li value="${number}"><a href="#n${number}">${escapeHtml(publisher)}${date && `，<time>${date}</time>`}</a></li>`)
  return rows.length ? `<aside class="notes" aria-label="第${no}页的来源"><ol>${rows.join('')}</ol></aside>` : ''
}

/** What is said, with the numbers of its sources at its end. */
function said(note: string, citations: CitedSource[]): string {
  const numbers = citations.length ? `<sup class="refs">${sourceLinks(citations.map(({ number }) => number))}</sup>` : ''
  const html = speech(note)
  return html && `<div class="speech">${html.replace(/(?:<\/p>)?$/, end => numbers + end)}</div>`
}

/** Layouts whose slides stand in a strip that scrolls by itself on narrow screens (narrow.css), and so are reached by the keyboard. */
const STRIPS = ['figure', 'bill']

/** A slide and what is said on it. `heading` is false where the heading of the chapter is also its title. */
export function spread({ no, title, layout }: DeckSlide, { slide, note }: Spread, text: string, citations: CitedSource[], heading: boolean): string {
  return `<article class="spread" id="s${no}" data-layout="${layout}" aria-labelledby="t${no}">
${heading ? `<h3 id="t${no}">${escapeHtml(title || slideName({ no, title }))}</h3>` : ''}
<figure class="slide"${STRIPS.includes(layout) ? ` tabindex="0" aria-labelledby="t${no}"` : ''}>${picture(below(slide))}</figure>
<div class="as-text">${asText(below(text))}</div>
${said(note, citations)}
${notes(no, citations)}
<p class="there"><a href="../#/${no}">在放映里看第${no}页</a></p>
</article>`
}
