import type { Page } from 'playwright-chromium'
import { afterAll, expect, it } from 'vitest'
import { GROUND } from '../../composables/descent.ts'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { goTo, newView, press, startDeck } from '../../scripts/lib/walk.ts'
import { deckUrl } from '../built.ts'
import { slides } from '../deck.ts'

const browser = await launchBrowser()
afterAll(() => browser.close())

/** Number of the closing slide, to which the balloon flies from the slide before. */
const closing = slides.find(({ layout }) => layout === 'closing')!.no

/** Counts the flights from now on, as `flown` of the window; a flight may be over before one could look for it. */
async function countFlights(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { flown: 0 })
    new MutationObserver(changes => Object.assign(window, { flown: (window as any).flown + changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(node => node instanceof Element && node.matches('.balloon-flight')).length }))
      .observe(document.body, { childList: true, subtree: true })
  })
  return () => page.evaluate(() => (window as any).flown)
}

it('气球从封面飞上高度计，从地面飞进结尾，都只飞一次，往回不飞', async () => {
  const page = await newView(browser, { motion: true })
  await startDeck(page, deckUrl)
  const flown = await countFlights(page)
  await press(page)
  expect(await flown()).toBe(1)
  await press(page, 'PageUp')
  expect(await flown()).toBe(1)
  await goTo(page, closing - 1, Number(slides[closing - 2]!.frontmatter.clicks ?? 0))
  await press(page)
  expect(await flown()).toBe(2)
  await press(page, 'PageUp')
  expect([await flown(), await page.locator('.balloon-flight').count()]).toEqual([2, 0])
})

it('要求减少动效，就不飞；跳着走也不飞', async () => {
  const page = await newView(browser)
  await startDeck(page, deckUrl)
  const flown = await countFlights(page)
  await press(page)
  await goTo(page, closing, 0)
  expect(await flown()).toBe(0)
})

it('在最后一页有刻度的页上，气球站在地上', async () => {
  const page = await newView(browser)
  await startDeck(page, deckUrl)
  await goTo(page, slides.find(({ content }) => content.includes('<LandingReport'))!.no, 0)
  const foot = await page.locator('.altimeter .marker .balloon').evaluate(balloon => balloon.getBoundingClientRect().bottom)
  expect(Math.round(foot)).toBe(GROUND)
  expect(await page.locator('.altimeter .station').count()).toBeGreaterThan(0)
})
