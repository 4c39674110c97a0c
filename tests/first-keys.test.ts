import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { slowed } from '../scripts/lib/motion.ts'
import { exposeNav, newView, position, press, startDeck } from '../scripts/lib/walk.ts'
import { watch } from '../scripts/lib/watch.ts'
import { deckUrl } from './built.ts'
import { swipe } from './swipe.ts'

const KEYS = 10

let browser: Browser
/** Where the keys lead when each is answered before the next one. */
let goal: { no: number, clicks: number }
beforeAll(async () => {
  browser = await launchBrowser()
  const page = await newView(browser)
  let at = await startDeck(page, deckUrl)
  for (let i = 0; i < KEYS; i++)
    at = await press(page)
  goal = { no: at.no, clicks: at.clicks }
  await page.close()
})
afterAll(() => browser?.close())

it.each([15, 60, 900])('一打开就按，隔 %i 毫秒一次，一次不丢，一次不多', async (gap) => {
  const page = await newView(browser, { motion: true })
  await slowed(page, 4, async () => {
    await page.goto(deckUrl, { waitUntil: 'commit' })
    await page.locator('h1').filter({ visible: true }).first().waitFor()
    for (let i = 0; i < KEYS; i++) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(gap)
    }
    await page.waitForFunction(() => !window.firstSlides && window.deckNav?.())
    await expect.poll(async () => {
      const { no, clicks } = await position(page)
      return { no, clicks }
    }).toEqual(goal)
  })
  // Nothing is answered twice later.
  await page.waitForTimeout(1000)
  expect(await position(page)).toMatchObject(goal)
  await page.close()
})

it('一打开就用手指划，一次不丢，一次不多', async () => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  watch(page)
  await page.addInitScript(exposeNav)
  await slowed(page, 4, async () => {
    await page.goto(deckUrl, { waitUntil: 'commit' })
    await page.locator('h1').filter({ visible: true }).first().waitFor()
    for (let i = 0; i < KEYS; i++)
      await swipe(page, [0.8, 0.5], [0.2, 0.5])
    await page.waitForFunction(() => !window.firstSlides && window.deckNav?.())
    await expect.poll(() => position(page)).toMatchObject(goal)
  })
  await page.waitForTimeout(1000)
  expect(await position(page)).toMatchObject(goal)
  await context.close()
})
