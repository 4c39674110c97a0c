import type { Deck } from '../lib/deck.ts'
import type { DeckFacts } from './facts.ts'
import type { Pigments } from './pigments.ts'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFacts } from './facts.ts'
import { changePage, escapeHtml, intoHead } from './html.ts'
import { MANIFEST, TOUCH_ICON } from './icons.ts'
import { readPigments } from './pigments.ts'
import { COVER_PICTURE, meta, shareTags, themeColours } from './share-tags.ts'

/** The deck as schema.org describes it. */
function linkedData({ title, description, lang, author, date, url, licence, basedOn }: DeckFacts): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'PresentationDigitalDocument',
    'name': title,
    description,
    'inLanguage': lang,
    'author': author && { '@type': 'Person', 'name': author },
    'datePublished': date,
    url,
    'license': licence,
    'isBasedOn': basedOn,
  }
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}

/** Everything that the head says of the deck; `picture` is the file of the cover's picture, if there is one. */
export function headLines(facts: DeckFacts, pigments: Pigments, picture?: string): string[] {
  const { url = '' } = facts
  return [
    ...shareTags(facts, facts.url, picture && url + picture),
    ...url ? [meta('name', 'robots', 'max-image-preview:large')] : [],
    ...themeColours(pigments),
    `<link rel="manifest" href="./${MANIFEST}">`,
    `<link rel="apple-touch-icon" href="./${TOUCH_ICON}">`,
    linkedData(facts),
  ]
}

/** Slidev's page without what the head says better. */
function withoutDuplicates(page: string): string {
  return page.replace(/\s*<meta (?:http-equiv="Content-Type"|property="slidev:version"|property="og:title"|name="(?:description|author|keywords|twitter:card)")[^>]*>/g, '')
}

/** Lets the page of a built site speak for the deck. Its pictures and icons are there already. */
export async function writeHead(folder: string, deck: Deck): Promise<void> {
  const facts = await readFacts(deck)
  const picture = existsSync(join(folder, COVER_PICTURE)) ? COVER_PICTURE : undefined
  const lines = headLines(facts, await readPigments(deck.root), picture)
  await changePage(folder, page => intoHead(withoutDuplicates(page), lines))
  if (facts.url) {
    await writeFile(join(folder, 'sitemap.xml'), `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${escapeHtml(facts.url)}</loc>${facts.date ? `<lastmod>${facts.date}</lastmod>` : ''}</url></urlset>
`)
  }
}
