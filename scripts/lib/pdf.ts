import type { Browser, Page } from 'playwright-chromium'
import { existsSync } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { UserError } from './errors.ts'
import { replaceWhole } from './swap.ts'
import { settle } from './walk.ts'
import { unlessStuck, watch } from './watch.ts'

/**
 * The first time, Vite comes upon packages that it has yet to prepare, and reloads the page whatever that page is
 * doing: such a print is thrown away. With every try more of the packages are there.
 */
const TRIES = 4

/** Opens the print route and waits for all slides, each with its pictures and fonts. */
async function openSlides(page: Page, url: string, count: number): Promise<void> {
  await unlessStuck(page, '要打印的页', async () => {
    await page.goto(url, { waitUntil: 'networkidle', timeout: 0 })
    await page.waitForFunction(total => document.querySelectorAll('.print-slide-container .slidev-page > div').length === total
      && !document.querySelector('.slidev-slide-loading'), count, { timeout: 0 })
  })
  await settle(page)
}

/** Links within the deck lead to pages of the PDF, not to the server that happened to print it. */
function linkPages(page: Page): Promise<void> {
  return page.evaluate(() => {
    const containers = [...document.querySelectorAll('.print-slide-container')]
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"], a[href^="/"]')) {
      const no = link.getAttribute('href')!.match(/^[#/]*(\d+)/)?.[1]
      const goal = containers.find(({ id }) => Number(id.split('-')[0]) === Number(no))
      if (goal)
        link.href = `#${goal.id}`
    }
  })
}

/** The PDF of a deck: light, one page a slide at its last click, with tags, bookmarks and live text. */
async function printDeck(root: string, browser: Browser): Promise<Uint8Array> {
  // Slow to load, and not needed for help and complaints.
  const { createServer, resolveOptions } = await import('@slidev/cli')
  const options = await resolveOptions({ entry: join(root, 'slides.md') }, 'export')
  const { canvasWidth: width, aspectRatio } = options.data.config
  const size = { width, height: Math.round(width / aspectRatio) }
  const server = await createServer(options, {
    server: { host: '127.0.0.1', port: 12445, watch: null },
    // Its own, lest it pull the packages from under a running `npm run dev`.
    cacheDir: join(root, 'node_modules/.cache/deck-export'),
    logLevel: 'silent',
    clearScreen: false,
  })
  try {
    await server.listen()
    for (let tries = 1; tries <= TRIES; tries++) {
      const page = await browser.newPage({ viewport: size, colorScheme: 'light', reducedMotion: 'reduce' })
      watch(page)
      await page.emulateMedia({ media: 'screen' })
      let loads = 0
      page.on('request', request => request.isNavigationRequest() && loads++)
      try {
        await openSlides(page, `${server.resolvedUrls!.local[0]}?print=true#/print`, options.data.slides.length)
        await linkPages(page)
        const pdf = await page.pdf({ ...size, printBackground: true, preferCSSPageSize: true, tagged: true, outline: true })
        if (loads === 1)
          return pdf
      }
      catch (error) {
        if (loads < 2)
          throw error
      }
      // Not waited for: a page that is being loaded again may never answer.
      page.close().catch(() => {})
    }
    throw new UserError(`导出没有成功：页面在打印时被重新载入了 ${TRIES} 次，请再运行一次 npm run export。`)
  }
  finally {
    await server.close()
  }
}

/**
 * Prints the deck into the file `goal`, which is replaced only by a complete one; a deck with problems is printed, too.
 * @throws UserError where `goal` is anything but a .pdf file
 */
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
