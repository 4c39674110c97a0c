import type { Browser, Page } from 'playwright-chromium'
import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { DeckFacts } from './facts.ts'
import type { Canvas } from './visit.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveFolder } from '../lib/serve.ts'
import { goToEnd, newView, startDeck } from '../lib/walk.ts'
import { readFacts, summary } from './facts.ts'
import { escapeHtml } from './html.ts'
import { COVER_PICTURE, SHARE_SIZE, shareTags } from './share-tags.ts'

/** Where each slide has a page of its own. */
const FOLDER = 's'

/** Takes the middle of the slide that is up; its margins above and below are what a preview cuts off. */
async function photograph(page: Page, path: string): Promise<void> {
  const { width, height } = page.viewportSize()!
  await page.screenshot({ path, type: 'jpeg', quality: 82, clip: { x: 0, y: Math.round((height - SHARE_SIZE.height) / 2), width, height: SHARE_SIZE.height } })
}

/** A page that previews as the slide and leads to it: what stands behind a hash is seen by no server. */
function slidePage(slide: DeckSlide, { title: deck, description, lang }: DeckFacts, url: string): string {
  const { no, title: name = deck } = slide
  const facts = { title: name, description: summary(slide) || description, lang }
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=../#/${no}">
<title>${escapeHtml(no > 1 ? `${name} · ${deck}` : deck)}</title>
${shareTags(facts, `${url}${FOLDER}/${no}.html`, `${url}${FOLDER}/${no}.jpg`).join('\n')}
</head>
<body><a href="../#/${no}">${escapeHtml(name)}</a></body>
</html>
`
}

/** Takes the cover's picture for previews; where the deck knows its address, each slide gets a page and a picture of its own, too. */
export async function writeSharePictures(folder: string, deck: Deck, browser: Browser, canvas: Pick<Canvas, 'width' | 'height'>): Promise<void> {
  const facts = await readFacts(deck)
  const { url } = facts
  const site = await serveFolder(folder)
  const page = await newView(browser, { width: SHARE_SIZE.width, height: Math.round(SHARE_SIZE.width * canvas.height / canvas.width) })
  try {
    await startDeck(page, site.url)
    await photograph(page, join(folder, COVER_PICTURE))
    // The published deck is the whole one.
    if (!url || deck.short)
      return
    await mkdir(join(folder, FOLDER))
    for (const slide of deck.slides) {
      await goToEnd(page, slide.no)
      await photograph(page, join(folder, FOLDER, `${slide.no}.jpg`))
      await writeFile(join(folder, FOLDER, `${slide.no}.html`), slidePage(slide, facts, url))
    }
  }
  finally {
    await page.close()
    await site.close()
  }
}
