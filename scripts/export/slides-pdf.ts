import type { Browser } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import type { PrintOptions } from './print-view.ts'
import { slidesFacts } from './pdf/facts.ts'
import { finishPdf } from './pdf/finish.ts'
import { prepare } from './pdf/print-route.ts'
import { openPrintView } from './print-view.ts'

/** Printed slides. */
interface Printed {
  /** As Chromium writes them. */
  bytes: Uint8Array
  /** The number of the slide on each page. */
  pages: number[]
}

/** Prints slides of the built site that is served at `url`, which ends with a slash. @throws UserError that names the slide that cannot be printed */
export async function printSlides(browser: Browser, url: string, options: PrintOptions = {}): Promise<Printed> {
  const { page, pages } = await openPrintView(browser, url, options)
  try {
    await prepare(page)
    const { width, height } = page.viewportSize()!
    const bytes = await page.pdf({ width, height, printBackground: true, preferCSSPageSize: true, tagged: true })
    return { bytes, pages }
  }
  finally {
    await page.close()
  }
}

/** The finished PDF of the deck that is served at `url`, with tags, bookmarks, links and text. */
export async function slidesPdf(browser: Browser, url: string, deck: Deck, options?: PrintOptions): Promise<Uint8Array> {
  const { bytes, pages } = await printSlides(browser, url, options)
  return finishPdf(bytes, await slidesFacts(deck, pages))
}
