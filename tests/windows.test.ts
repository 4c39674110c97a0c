import type { BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { exposeNav } from '../scripts/lib/walk.ts'
import { deckUrl } from './built.ts'
import { slides } from './deck.ts'

const browser = await launchBrowser()
afterAll(() => browser.close())

/** A host that is not this machine's name. */
const HOST = 'http://talks.test/2026/'

let context: BrowserContext
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  await context.addInitScript(exposeNav)
  await context.route(`${HOST}**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(HOST, deckUrl) }).catch(() => undefined)
    await (response ? route.fulfill({ response }) : route.abort()).catch(() => {})
  })
})
afterEach(() => context.close())

const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => !window.firstSlides && window.deckNav?.() && document.querySelector('.slidev-page > div'))

async function open(hash: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${HOST}#/${hash}`)
  await ready(page)
  return page
}
async function reload(page: Page): Promise<void> {
  await page.reload()
  await ready(page)
}

const place = (page: Page): Promise<string> => page.evaluate(() => `${window.deckNav().currentSlideNo} ${window.deckNav().clicks}`)
const at = (page: Page, where: string): Promise<void> => expect.poll(() => place(page), { interval: 10 }).toBe(where)
/** Presses the clicker in one window and waits until all of them are where it is. @returns where */
async function turn(page: Page, ...others: Page[]): Promise<string> {
  const before = await place(page)
  await page.keyboard.press('PageDown')
  await page.waitForFunction(before => `${window.deckNav().currentSlideNo} ${window.deckNav().clicks}` !== before, before)
  const now = await place(page)
  await Promise.all(others.map(other => at(other, now)))
  return now
}
const audience = '1'
const speaker = 'presenter/1'

it('从两边轮流翻完全场，中途各重开一次，一次点击也不差', async () => {
  const windows = [await open(audience), await open(speaker)]
  const half = Math.round(slides.length / 2)
  const renewed = new Set<Page>()
  for (let turns = 0, where = '1 0'; !where.startsWith(`${slides.length} `); turns++) {
    const [here, there] = turns % 2 ? windows : windows.toReversed()
    where = await turn(here!, there!)
    if (Number(where.split(' ')[0]) >= half && !renewed.has(here!)) {
      await reload(here!)
      await at(here!, where)
      renewed.add(here!)
    }
  }
  expect(renewed.size).toBe(2)
})
