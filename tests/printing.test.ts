import type { Page } from 'playwright-chromium'
import { Buffer } from 'node:buffer'
import { afterAll, describe, expect, it } from 'vitest'
import { openPrintView } from '../scripts/export/print-view.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { goTo, newView, position, startDeck } from '../scripts/lib/walk.ts'
import { deckUrl } from './built.ts'
import { slides } from './deck.ts'
import { readPdf } from './pdf/text.ts'

const browser = await launchBrowser()
afterAll(() => browser.close())

declare global {
  interface Window {
    /** What was printed, instead of on paper: the slides that stood in the frame, and pictures that did not. */
    printed?: { slides: number, missing: string[] }
  }
}

/** Runs in every frame before anything of it: printing is noted. */
function notePrinting(): void {
  window.print = () => {
    const missing = [...document.images].filter(({ complete, naturalWidth }) => !complete || !naturalWidth).map(({ src }) => src)
    window.top!.printed = { slides: document.querySelectorAll('.print-slide-container .slidev-layout').length, missing }
    setTimeout(() => dispatchEvent(new Event('afterprint')))
  }
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** The deck at a click of a slide. */
async function openAt(no: number, clicks: number): Promise<Page> {
  const page = await newView(browser)
  await page.addInitScript(notePrinting)
  await startDeck(page, deckUrl)
  await goTo(page, no, clicks)
  return page
}

/** The heading of a slide in parts: the marks between them are elements of their own. */
const words = ({ content }: { content: string }): string[] => (content.match(/^# (.+)$/m)?.[1] ?? '').replace(/<[^>]+>/g, '').split(/[^\p{L}\p{N}（）]+/u).filter(Boolean)

/** Puts a slide's code out of order, in a page that fetches it from now on. */
async function spoil(page: Page, slide: { content: string }): Promise<void> {
  await page.context().route('**/assets/md-*.js', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    await route.fulfill({ response, body: body.includes(words(slide).at(-1)!) ? 'throw new Error("坏了")' : body })
  })
}

/** One slide of each layout. */
const samples = [...new Map(slides.filter(slide => words(slide).length).map(slide => [slide.layout, slide])).values()]
/** A slide whose heading stands in no other file. */
const broken = slides.findLast(slide => words(slide).length)!
/** A slide with clicks. */
const clicked = slides.find(({ frontmatter }) => Number(frontmatter.clicks) > 1) ?? slides[0]!

describe('浏览器菜单里的打印', () => {
  it.each([
    ['按它自己的大小', { preferCSSPageSize: true }],
    ['在一张 A4 上', { format: 'A4', landscape: true }],
  ] as const)('是眼前的一页，整页，说怎样打印全部：%s', async (_, paper) => {
    const page = await openAt(1, 0)
    for (const slide of samples) {
      await goTo(page, slide.no, Number(slide.frontmatter.clicks ?? 0))
      const pdf = await readPdf(await page.pdf(paper))
      expect(pdf.numPages).toBe(1)
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
      expect(width).toBeGreaterThan(height)
      const items = (await (await pdf.getPage(1)).getTextContent()).items.filter(item => 'str' in item && item.str.trim())
      const text = bare(items.map(item => 'str' in item ? item.str : '').join(''))
      expect(words(slide).filter(word => !text.includes(word))).toEqual([])
      expect(text).toContain('Ctrl+P')
      // Where each text begins, from the lower left of the page.
      const outside = items.filter(item => 'str' in item && (item.transform[4] < 0 || item.transform[4] > width || item.transform[5] < 0 || item.transform[5] > height))
      expect(outside).toEqual([])
      await pdf.destroy()
    }
    await page.close()
  })
})

describe('按 Ctrl+P', () => {
  it('打印全部，一页一张，放映停在原来的一页、一次点击', async () => {
    const page = await openAt(clicked.no, 1)
    const before = { ...await position(page), url: page.url(), title: await page.title() }
    const fetched: string[] = []
    page.on('request', request => fetched.push(new URL(request.url()).pathname))
    await page.keyboard.press('Control+p')
    await page.waitForFunction(() => window.printed, undefined, { timeout: 0 })
    expect(await page.evaluate(() => window.printed)).toEqual({ slides: slides.length, missing: [] })
    await page.waitForFunction(() => !document.querySelector('iframe.print-frame'), undefined, { timeout: 0 })
    expect({ ...await position(page), url: page.url(), title: await page.title() }).toEqual(before)
    expect(await page.evaluate(() => document.querySelector('.notice')?.textContent ?? '')).toBe('')
    // Offline there are none.
    expect(fetched.filter(path => path.endsWith('.jpg'))).toEqual([])
    await page.close()
  })

  it('在讲者视图里是浏览器自己的事', async () => {
    const page = await newView(browser)
    await page.addInitScript(notePrinting)
    await page.goto(`${deckUrl}#/presenter/1`)
    await page.locator('.slidev-presenter').waitFor()
    expect(await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', code: 'KeyP', ctrlKey: true, bubbles: true, cancelable: true })))).toBe(true)
    await page.close()
  })

  it('有一页坏了，说是哪一页', async () => {
    const page = await openAt(1, 0)
    await spoil(page, broken)
    await page.keyboard.press('Control+p')
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('打印不出来'), undefined, { timeout: 0 })
    expect(await page.evaluate(() => document.querySelector('.notice')!.textContent)).toMatch(new RegExp(`^第 ${broken.no} 页打印不出来：坏了`))
    await page.close()
  })
})

describe('打印的页面', () => {
  it('在地址后面写 #/print 就是，一页一张', async () => {
    const page = await newView(browser)
    await page.goto(`${deckUrl}#/print`)
    await page.waitForFunction(() => window.printView, undefined, { timeout: 0 })
    expect(await page.evaluate(() => window.printView)).toBeUndefined()
    const pdf = await readPdf(Buffer.from(await page.pdf({ preferCSSPageSize: true })))
    expect(pdf.numPages).toBe(slides.length)
    await pdf.destroy()
    await page.close()
  })

  it('导出时有一页坏了，说是哪一页', async () => {
    const spoilt = { newPage: async (options: object) => {
      const page = await browser.newPage(options)
      await spoil(page, broken)
      return page
    } }
    await expect(openPrintView(spoilt as typeof browser, deckUrl)).rejects.toThrow(new RegExp(`^第 ${broken.no} 页打印不出来：坏了`))
  })
})
