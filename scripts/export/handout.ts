import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { undisturbed } from '../lib/dev-server.ts'
import { unlessStuck, watch } from '../lib/watch.ts'
import { settled } from '../rules/settled.ts'
import { READING } from '../site/reading/write.ts'
import { slidesFacts } from './pdf/facts.ts'
import { finishPdf } from './pdf/finish.ts'

/** Runs in the reading edition: pictures are loaded at once, as the JPEGs that a PDF keeps as they are. */
function forPaper(): void {
  for (const source of document.querySelectorAll('picture source'))
    source.remove()
  for (const image of document.images)
    image.loading = 'eager'
}

/** The page, 1-based, of each place in a PDF that a link leads to. */
async function goalPages(bytes: Uint8Array): Promise<Record<string, number>> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = doc.getPages().map(({ ref }) => ref)
  const goals = doc.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  return Object.fromEntries((goals?.keys() ?? []).map(name => [name.decodeText(), 1 + pages.findIndex(ref => ref === goals!.lookup(name, PDFArray).get(0))]))
}

/** Runs in the reading edition: writes the page of each part into the contents. */
function fillContents(pages: Record<string, number>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a'))
    link.nextElementSibling!.textContent = String(pages[decodeURIComponent(link.hash.slice(1))] ?? '')
}

/** Prints the reading edition of the site at `url`, which ends with a slash: twice, because only paper knows its page numbers. */
export async function printHandout(browser: Browser, url: string): Promise<Uint8Array> {
  async function open(): Promise<Page> {
    const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' })
    watch(page)
    await page.emulateMedia({ media: 'print' })
    return page
  }
  return undisturbed('导出', open, async (page) => {
    const print = (): Promise<Uint8Array> => page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
    await unlessStuck(page, '讲义', async () => {
      await page.goto(url + READING, { timeout: 0 })
      await page.evaluate(forPaper)
      await page.evaluate(settled)
    })
    await page.evaluate(fillContents, await goalPages(await print()))
    return print()
  })
}

/** The handout of the talk that is served at `url`: A4, slides and speech, with tags, bookmarks, links and text. */
export async function handoutPdf(browser: Browser, url: string, deck: Deck): Promise<Uint8Array> {
  const { outline: _, ...facts } = await slidesFacts(deck, [])
  return finishPdf(await printHandout(browser, url), facts)
}
