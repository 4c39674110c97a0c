import type { Browser, Page } from 'playwright-chromium'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { newView, press, startDeck } from '../scripts/lib/walk.ts'
import { han, readingText } from './reading.ts'

/** What a slide showed on the way through the deck. */
interface Visit {
  no: number
  /** Clicks that Slidev plans, and the last one that anything on the slide waits for. */
  total: number
  reach: number
  /** Clicks at which the picture stayed as it was. */
  idle: number[]
  /** Reading text at the last click. */
  text: string
}

const deck = await loadDeck(process.cwd())
const talk = deck.slides.filter(({ frontmatter }) => frontmatter.layout !== 'sources')

/** Everything the browser complained about. */
const complaints: string[] = []
const visits: Visit[] = []
let browser: Browser

function listen(page: Page, home: string): void {
  const note = (text: string): void => void complaints.push(`第 ${visits.at(-1)?.no ?? 1} 页：${text}`)
  page.on('console', message => ['error', 'warning'].includes(message.type()) && note(message.text()))
  page.on('pageerror', error => note(error.message))
  page.on('request', request => !/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home) && note(`外来请求 ${request.url()}`))
  page.on('requestfailed', request => note(`请求失败 ${request.url()}`))
  page.on('response', response => response.status() >= 400 && note(`${response.status()} ${response.url()}`))
}

/** The last click that an element of the slide waits for. */
function reach(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window.deckNav() as any).clicksContext.maxMap.values()))
}

beforeAll(async () => {
  browser = await launchBrowser()
  const url = inject('deckUrl')
  const page = await newView(browser)
  listen(page, url)
  let at = await startDeck(page, url)
  let picture = await page.screenshot()
  for (;;) {
    if (at.clicks === 0)
      visits.push({ no: at.no, total: at.clicksTotal, reach: await reach(page), idle: [], text: '' })
    const visit = visits.at(-1)!
    if (at.clicks === at.clicksTotal) {
      visit.text = await readingText(page, at.no)
      if (at.no === at.slides)
        break
    }
    at = await press(page)
    const next = await page.screenshot()
    if (at.clicks > 0 && next.equals(picture))
      visit.idle.push(at.clicks)
    picture = next
  }
})

afterAll(() => browser?.close())

describe('从头点到尾', () => {
  it('没有错误、警告、失败的请求和外来的请求', () => {
    expect(complaints).toEqual([])
  })

  it('至少 34 页正文，每一页都到过', () => {
    expect(talk.length).toBeGreaterThanOrEqual(34)
    expect(visits.map(({ no }) => no)).toEqual(deck.slides.map(({ no }) => no))
  })

  it('浏览器数到的点击数就是页首写的，没有点不到的东西', () => {
    expect(visits.map(({ no, total }) => [no, total])).toEqual(deck.slides.map(({ no, frontmatter }) => [no, frontmatter.clicks]))
    expect(visits.filter(visit => visit.reach > visit.total)).toEqual([])
  })

  it('每次点击都让画面有变化', () => {
    expect(visits.filter(({ idle }) => idle.length).map(({ no, idle }) => `第 ${no} 页第 ${idle} 次点击`)).toEqual([])
  })

  it('要读的字：中位数不过 45，没有一页过 100', () => {
    const counts = talk.map(({ no }) => han(visits[no - 1]!.text)).toSorted((a, b) => a - b)
    const wordy = talk.map(({ no }) => `第 ${no} 页 ${han(visits[no - 1]!.text)} 字`).filter(text => Number(text.match(/ (\d+) 字/)![1]) > 100)
    expect(wordy).toEqual([])
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(45)
  })
})
