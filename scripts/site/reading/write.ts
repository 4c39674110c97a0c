import type { Correction } from '../../../data/corrections.ts'
import type { Deck } from '../../lib/deck.ts'
import type { Visit } from '../visit.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deckCitations } from '../../lib/citations.ts'
import { readFacts } from '../facts.ts'
import { escapeHtml } from '../html.ts'
import { readPigments } from '../pigments.ts'
import { shareTags } from '../share-tags.ts'
import { pageChapters } from './chapters.ts'
import { readingBody } from './page.ts'
import { runningHeads } from './running-heads.ts'
import { pageSheet } from './sheet.ts'

/** Where the reading edition stands in the site. */
export const READING = 'read/'

/** Nothing runs on the page, and nothing comes from elsewhere. */
const POLICY = `default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'`

/** Writes the reading edition of the talk into a built site: one page without scripts. */
export async function writeReading(folder: string, deck: Deck, visit: Visit): Promise<void> {
  const facts = await readFacts(deck)
  const { corrections } = await import(pathToFileURL(join(deck.root, 'data/corrections.ts')).href) as { corrections: Correction[] }
  const { light, dark } = await readPigments(deck.root)
  const page = `<!DOCTYPE html>
<html lang="${facts.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(facts.title)}</title>
${shareTags(facts, facts.url && facts.url + READING).join('\n')}
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${light.paper}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${dark.paper}">
<link rel="icon" href="../favicon.svg">
<link rel="stylesheet" href="../assets/deck-fonts.css">
<style>${await pageSheet()}${runningHeads(facts.title, pageChapters(deck))}</style>
<style>:root{${visit.bodyStyle}}${visit.spreadCss}</style>
</head>
<body class="reading">
${readingBody({ deck, facts, visit, citations: deckCitations(deck).citations, corrections })}
</body>
</html>
`
  await mkdir(join(folder, READING), { recursive: true })
  await writeFile(join(folder, READING, 'index.html'), page)
}
