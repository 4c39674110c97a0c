import type { Browser } from 'playwright-chromium'
import type { Correction } from '../../../data/corrections.ts'
import type { Deck } from '../../lib/deck.ts'
import type { SlicedFonts } from '../font-slices.ts'
import type { Visit } from '../visit.ts'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deckCitations } from '../../lib/citations.ts'
import { readFacts } from '../facts.ts'
import { contentHash } from '../hash.ts'
import { escapeHtml } from '../html.ts'
import { readPigments } from '../pigments.ts'
import { shareTags, themeColours } from '../share-tags.ts'
import { pageChapters } from './chapters.ts'
import { readingFonts } from './fonts.ts'
import { readingBody } from './page.ts'
import { runningHeads } from './running-heads.ts'
import { pageSheet } from './sheet.ts'

/** Where the reading edition stands in the site. */
export const READING = 'read/'

/** Nothing runs on the page, and nothing comes from elsewhere. */
const POLICY = `default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'`

/** The page around its body: what the first screen needs stands in it, the rest comes in a sheet behind the first screen. */
async function readingPage(deck: Deck, { bodyStyle, spreadCss }: Visit, body: string, inline: string, sheet: string): Promise<string> {
  const facts = await readFacts(deck)
  return `<!DOCTYPE html>
<html lang="${facts.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(facts.title)}</title>
${[...shareTags(facts, facts.url && facts.url + READING), ...themeColours(await readPigments(deck.root))].join('\n')}
<link rel="icon" href="../favicon.svg">
<style>${inline}:root{${bodyStyle}}${spreadCss.root}${await pageSheet()}${runningHeads(facts.title, pageChapters(deck))}</style>
</head>
<body class="reading">
${body.replace('</header>', `</header>\n<link rel="stylesheet" href="./${sheet}">`)}
</body>
</html>
`
}

/** Writes the reading edition of the talk into a built site: one page without scripts, its sheet and its fonts. */
export async function writeReading(folder: string, deck: Deck, visit: Visit, browser: Browser): Promise<void> {
  const { corrections } = await import(pathToFileURL(join(deck.root, 'data/corrections.ts')).href) as { corrections: Correction[] }
  const body = readingBody({ deck, facts: await readFacts(deck), visit, citations: deckCitations(deck).citations, corrections })
  await mkdir(join(folder, READING), { recursive: true })
  async function write({ inline, sheet }: SlicedFonts): Promise<string> {
    const css = sheet + visit.spreadCss.slides
    const name = `slides-${contentHash(css)}.css`
    await writeFile(join(folder, READING, name), css)
    await writeFile(join(folder, READING, 'index.html'), await readingPage(deck, visit, body, inline, name))
    return join(folder, READING, name)
  }
  // The fonts are cut to what the page draws.
  const bare = await write({ inline: '', sheet: '' })
  await write(await readingFonts(browser, deck.root, folder, READING))
  await rm(bare)
}
