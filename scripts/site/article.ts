import type { Deck } from '../lib/deck.ts'
import type { Pigments } from './pigments.ts'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFacts } from './facts.ts'
import { contentHash } from './hash.ts'
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

/** The sheets of a built site that bring its fonts. */
async function fontSheets(folder: string): Promise<string[]> {
  const sheets = await Array.fromAsync(glob('assets/**/*.css', { cwd: folder }))
  const texts = await Promise.all(sheets.map(sheet => readFile(join(folder, sheet), 'utf8')))
  return sheets.filter((_, i) => texts[i]!.includes('.woff2'))
}

/**
 * Puts the talk as text into the page of a built site, in a `noscript` element: a browser without scripts shows it,
 * and a script that cannot start the app finds it there as `textContent`.
 */
export async function writeArticle(folder: string, deck: Deck, texts: string[]): Promise<void> {
  const { lang, title } = await readFacts(deck)
  const sheet = await articleSheet(await readPigments(deck.root))
  const name = `assets/article-${contentHash(sheet)}.css`
  await writeFile(join(folder, name), sheet)
  const links = [...await fontSheets(folder), name].map(href => `<link rel="stylesheet" href="./${href}">`)
  const about = `<p class="about">这是《${escapeHtml(title)}》的文字版。要看放映，请从网站打开这一页，并允许脚本。</p>`
  const sections = texts.map((html, i) => `<section id="s${i + 1}">${html}</section>`)
  const article = `<article class="article" lang="${lang}">${about}${sections.join('\n')}</article>`
  await changePage(folder, page => page.replace('</body>', () => `<noscript>${links.join('')}${article}</noscript>\n</body>`))
}
