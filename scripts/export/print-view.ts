import type { Browser, Page } from 'playwright-chromium'
import { UserError } from '../lib/errors.ts'
import { settle } from '../lib/walk.ts'
import { unlessStuck, watch } from '../lib/watch.ts'
import { chooseSlides } from './pdf/print-route.ts'

/** How slides are printed: by default all, light, each at its last click. */
export interface PrintOptions {
  /** Numbers of the slides. */
  slides?: number[]
  /** A page for every click. */
  clicks?: boolean
  dark?: boolean
  /** Pixels of a picture of the page for each of its px. */
  scale?: number
}

/**
 * Opens the print view of the built site at `url`, which ends with a slash, and waits until it is whole.
 * @returns the page, and the number of the slide on each of its printed pages
 * @throws UserError that names the slide that cannot be printed
 */
export async function openPrintView(browser: Browser, url: string, { slides, clicks, dark, scale = 1 }: PrintOptions = {}): Promise<{ page: Page, pages: number[] }> {
  const page = await browser.newPage({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', deviceScaleFactor: scale })
  watch(page)
  await page.emulateMedia({ media: 'screen' })
  const fault = await unlessStuck(page, '要打印的页', async () => {
    await page.goto(`${url}?print=${clicks ? 'clicks' : 'true'}#/print`, { timeout: 0 })
    await page.waitForFunction(() => window.printView, undefined, { timeout: 0 })
    return page.evaluate(() => window.printView)
  })
  if (fault)
    throw new UserError(`第 ${fault.no} 页打印不出来：${fault.message}（在放映里打开这一页，看看浏览器的控制台）。`)
  const pages = await page.evaluate(chooseSlides, slides)
  // The canvas then has its own size, as on the page.
  const [width, height] = await page.evaluate(() => {
    const { width, height } = document.querySelector<HTMLElement>('.print-slide-container')!.style
    return [Number.parseFloat(width), Number.parseFloat(height)] as const
  })
  await page.setViewportSize({ width, height: Math.round(height) })
  await settle(page)
  return { page, pages }
}
