import type { Browser, Page } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import type { Places } from './pdf/headings.ts'
import type { Bookmark } from './pdf/outline.ts'
import { undisturbed } from '../lib/dev-server.ts'
import { unlessStuck, watch } from '../lib/watch.ts'
import { settled } from '../rules/settled.ts'
import { pageChapters } from '../site/reading/chapters.ts'
import { READING } from '../site/reading/write.ts'
import { slidesFacts } from './pdf/facts.ts'
import { finishPdf } from './pdf/finish.ts'
import { readPlaces } from './pdf/headings.ts'

/** Runs in the reading edition: pictures are loaded at once, as the JPEGs that a PDF keeps as they are. */
function forPaper(): void {
  for (const source of document.querySelectorAll('picture source'))
    source.remove()
  for (const image of document.images)
    image.loading = 'eager'
}

/** Runs in the reading edition: writes the page of each part into the contents. */
function fillContents(pages: Record<string, number>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a'))
    link.nextElementSibling!.textContent = String(pages[decodeURIComponent(link.hash.slice(1))] ?? '')
}

/** Prints the reading edition of the site at `url`, which ends with a slash: twice, because only paper knows its page numbers. */
export async function printHandout(browser: Browser, url: string): Promise<{ bytes: Uint8Array, places: Places }> {
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
    const places = await readPlaces(await print())
    await page.evaluate(fillContents, places.goals)
    return { bytes: await print(), places }
  })
}

/** Parts with their slides; what stands before the first opener has no heading on paper. */
function outlineOf({ headings: [title] }: Places, deck: Deck): Bookmark[] {
  const marks = title?.items ?? []
  const [first, second] = pageChapters(deck)
  const start = second ? marks.findIndex(({ title }) => title.endsWith(second.title)) : marks.length
  return first!.station ? marks : [{ title: first!.title, page: 1, items: marks.slice(0, start) }, ...marks.slice(start)]
}

/** The handout of the talk that is served at `url`: A4, slides and speech, with tags, bookmarks, links and text. */
export async function handoutPdf(browser: Browser, url: string, deck: Deck): Promise<Uint8Array> {
  const { bytes, places } = await printHandout(browser, url)
  return finishPdf(bytes, { ...await slidesFacts(deck, []), outline: outlineOf(places, deck) })
}
