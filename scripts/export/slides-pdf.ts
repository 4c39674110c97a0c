import type { Browser, Page } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { launchBrowser } from '../lib/browser.ts'
import { startServer, undisturbed } from '../lib/dev-server.ts'
import { UserError } from '../lib/errors.ts'
import { replaceWhole } from '../lib/swap.ts'
import { settle } from '../lib/walk.ts'
import { unlessStuck, watch } from '../lib/watch.ts'

/** Opens the print route and waits until all slides have their pictures and fonts. */
async function openSlides(page: Page, url: string, count: number): Promise<void> {
  await unlessStuck(page, '要打印的页', async () => {
    await page.goto(url, { waitUntil: 'networkidle', timeout: 0 })
    await page.waitForFunction(total => document.querySelectorAll('.print-slide-container .slidev-page > div').length === total
      && !document.querySelector('.slidev-slide-loading'), count, { timeout: 0 })
  })
  await settle(page)
}

/** Makes links within the deck lead to pages of the PDF, or to the row that they name, not to the server. */
function linkPages(page: Page): Promise<void> {
  return page.evaluate(() => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"], a[href^="/"]')) {
      const no = link.getAttribute('href')!.match(/^[#/]*(\d+)/)?.[1]
      const row = link.dataset.row && document.getElementById(link.dataset.row)
      const goal = row || containers.find(({ id }) => Number(id.split('-')[0]) === Number(no))
      if (goal)
        link.href = `#${goal.id}`
    }
  })
}

/** The PDF of a deck: light, one page per slide at its last click, with tags, bookmarks and text. */
async function printDeck(root: string, browser: Browser): Promise<Uint8Array> {
  const server = await startServer(root, 'export', 12445)
  const { config: { canvasWidth: width, aspectRatio }, slides } = server.options.data
  const size = { width, height: Math.round(width / aspectRatio) }
  async function open(): Promise<Page> {
    const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' })
    watch(page)
    await page.emulateMedia({ media: 'screen' })
    return page
  }
  try {
    return await undisturbed('导出', open, async (page) => {
      await openSlides(page, `${server.url}?print=true#/print`, slides.length)
      await linkPages(page)
      return page.pdf({ ...size, printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
    })
  }
  finally {
    await server.close()
  }
}

/** Prints the deck into the file `goal`, which is replaced only by a complete one; decks with problems are printed, too. @throws UserError if `goal` is not a .pdf file */
export async function exportPdf(root: string, goal: string): Promise<void> {
  if (!/\.pdf$/i.test(goal) || (existsSync(goal) && !(await stat(goal)).isFile()))
    throw new UserError(`PDF 要写成一个 .pdf 文件，${goal} 不是，请换一个名字。`)
  await replaceWhole(goal, async (draft) => {
    const browser = await launchBrowser()
    try {
      await writeFile(draft, await printDeck(root, browser))
    }
    finally {
      await browser.close()
    }
  })
}
