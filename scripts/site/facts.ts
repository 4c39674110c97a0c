import type { Deck, DeckSlide } from '../lib/deck.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { idList } from '../../composables/citations.ts'
import { spoken } from '../../composables/notes.ts'

/** What the page says of the deck to those who do not run it: search engines, previews, home screens. */
export interface DeckFacts {
  title: string
  description: string
  lang: string
  author?: string
  /** ISO date. */
  date?: string
  /** Where it is published, with a slash at the end. */
  url?: string
  /** Address of the licence of its texts and pictures. */
  licence?: string
  /** Address of what it is made from. */
  basedOn?: string
}

/** The words of Markdown, without headings, tags and marks. */
function wordsOf(markdown: string): string {
  return markdown.replace(/^#.*$/gm, '').replace(/<[^>]*>/g, '').replace(/[*_`[]|\]\([^)]*\)/g, '').replace(/\s+/g, ' ').trim()
}

/** The address of the Creative Commons licence in an SPDX expression, such as `MIT AND CC-BY-4.0`. */
export function licenceAddress(expression: string): string | undefined {
  const [, terms, version] = expression.match(/\bCC-([A-Z-]+)-(\d\.\d)\b/) ?? []
  return terms && `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
}

/** Reads what the page says of the deck from its headmatter, its cover and package.json. */
export async function readFacts({ root, slides: [cover], ledger }: Deck): Promise<DeckFacts> {
  const { lang, title, description, speaker, date, url, source } = cover!.frontmatter as Record<string, string | undefined>
  const { license } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { license?: string }
  return {
    title: title || cover!.title,
    description: description || wordsOf(cover!.content) || title || cover!.title,
    lang: lang || 'zh-CN',
    author: speaker || undefined,
    date: date ? String(date) : undefined,
    url: url ? url.replace(/\/?$/, '/') : undefined,
    licence: licenceAddress(license ?? ''),
    basedOn: idList(source).map(id => ledger.sources[id]?.url).find(Boolean),
  }
}

/** The first sentences of what is said on a slide, about `length` characters of them. */
export function summary({ note }: DeckSlide, length = 80): string {
  const [first = '', ...others] = spoken(note).replace(/\s+/g, '').match(/[^。！？]+[。！？]+”?/g) ?? []
  return others.reduce((text, sentence) => text.length + sentence.length > length ? text : text + sentence, first)
}
