import type { Deck } from '../lib/deck.ts'
import type { Pigments } from './pigments.ts'
import { readFile } from 'node:fs/promises'
import { readFacts } from './facts.ts'
import { changePage, escapeHtml } from './html.ts'
import { readPigments } from './pigments.ts'

/** Colours that the article uses. */
const COLOURS = ['paper', 'ink', 'soft', 'line', 'vermilion']

/** The sheet of the article: colours of both schemes, then its rules. */
async function articleSheet({ light, dark }: Pigments): Promise<string> {
  const block = (pigments: Record<string, string>): string => `:root{${COLOURS.map(name => `--${name}:${pigments[name]}`).join(';')}}`
  const rules = await readFile(new URL('article.css', import.meta.url), 'utf8')
  return `:root{color-scheme:light dark}${block(light)}@media(prefers-color-scheme:dark){${block(dark)}}${rules.replace(/\/\*.*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1')}`
}

/**
 * Puts the talk as text into the page of a single file, which has no other file to lead to: in a `noscript` element,
 * without its pictures, which would stand in the file twice.
 */
export async function writeArticle(folder: string, deck: Deck, texts: string[]): Promise<void> {
  const { lang, title } = await readFacts(deck)
  const sheet = await articleSheet(await readPigments(deck.root))
  const about = `<h1>${escapeHtml(title)}</h1><p class="about">这是文字版。要看放映，请允许脚本。</p>`
  const sections = texts.map((html, i) => `<section id="s${i + 1}">${html.replace(/<picture>.*?<\/picture>|<img[^>]*>/g, '')}</section>`)
  const article = `<article class="article" lang="${lang}">${about}${sections.join('\n')}</article>`
  await changePage(folder, page => page.replace('</body>', () => `<noscript><style>${sheet}</style>${article}</noscript>\n</body>`))
}
