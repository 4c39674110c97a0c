import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import { existsSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { launchBrowser } from '../lib/browser.ts'
import { loadDeck } from '../lib/deck.ts'
import { startServer, undisturbed } from '../lib/dev-server.ts'
import { UserError } from '../lib/errors.ts'
import { replaceWhole } from '../lib/swap.ts'
import { settle } from '../lib/walk.ts'
import { unlessStuck, watch } from '../lib/watch.ts'
import { slidesFacts } from './pdf/facts.ts'
import { finishPdf } from './pdf/finish.ts'
import { chooseSlides, linkPages, nameParts } from './pdf/print-route.ts'
import { LABEL } from './pdf/structure.ts'

/** How slides are printed: by default all, light, each at its last click. */
export interface PrintOptions {
  /** Numbers of the slides. */
  slides?: number[]
  /** A page for every click. */
  clicks?: boolean
  dark?: boolean
}

/** Printed slides. */
interface Printed {
  /** As Chromium writes them. */
  bytes: Uint8Array
  /** The number of the slide on each page. */
  pages: number[]
}

/** Opens the print view and waits until all slides have their pictures and fonts. @throws UserError if a slide cannot be printed */
async function openSlides(page: Page, url: string): Promise<void> {
  const fault = await unlessStuck(page, '要打印的页', async () => {
    await page.goto(url, { timeout: 0 })
    await page.waitForFunction(() => window.printView, undefined, { timeout: 0 })
    return page.evaluate(() => window.printView)
  })
  if (fault)
    throw new UserError(`第 ${fault.no} 页打印不出来：${fault.message}`)
  // The canvas then has its own size, as on the page.
  const [width, height] = await page.evaluate(() => {
    const { width, height } = document.querySelector<HTMLElement>('.print-slide-container')!.style
    return [Number.parseFloat(width), Number.parseFloat(height)] as const
  })
  await page.setViewportSize({ width, height: Math.round(height) })
  await settle(page)
}

/** Prints slides of the deck that is served at `url`, which ends with a slash. @throws UserError if a slide cannot be printed */
export async function printSlides(browser: Browser, url: string, options: PrintOptions = {}): Promise<Printed> {
  async function open(): Promise<Page> {
    const page = await browser.newPage({ colorScheme: options.dark ? 'dark' : 'light', reducedMotion: 'reduce' })
    watch(page)
    await page.emulateMedia({ media: 'screen' })
    return page
  }
  return undisturbed('导出', open, async (page) => {
    await openSlides(page, `${url}?print=${options.clicks ? 'clicks' : 'true'}#/print`)
    const pages = await page.evaluate(chooseSlides, options.slides)
    await page.evaluate(linkPages)
    await page.evaluate(nameParts, LABEL)
    const { width, height } = page.viewportSize()!
    const bytes = await page.pdf({ width, height, printBackground: true, preferCSSPageSize: true, tagged: true })
    return { bytes, pages }
  })
}

/** The finished PDF of the deck that is served at `url`, with tags, bookmarks, links and text. */
export async function slidesPdf(browser: Browser, url: string, deck: Deck, options?: PrintOptions): Promise<Uint8Array> {
  const { bytes, pages } = await printSlides(browser, url, options)
  return finishPdf(bytes, await slidesFacts(deck, pages))
}

/** Prints the deck into the file `goal`, which is replaced only by a complete one; decks with problems are printed, too. @throws UserError if `goal` is not a .pdf file */
export async function exportPdf(root: string, goal: string): Promise<void> {
  if (!/\.pdf$/i.test(goal) || (existsSync(goal) && !(await stat(goal)).isFile()))
    throw new UserError(`PDF 要写成一个 .pdf 文件，${goal} 不是，请换一个名字。`)
  await replaceWhole(goal, async (draft) => {
    const deck = await loadDeck(root)
    const browser = await launchBrowser()
    const server = await startServer(root, 'export', 12445)
    try {
      await writeFile(draft, await slidesPdf(browser, server.url, deck))
    }
    finally {
      await server.close()
      await browser.close()
    }
  })
}
