import type { Page } from 'playwright-chromium'
import { afterAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { controlsOf, findControls, slideOf } from '../scripts/lib/controls.ts'
import { goTo, newView, startDeck } from '../scripts/lib/walk.ts'
import { watch } from '../scripts/lib/watch.ts'
import { deckUrl } from './built.ts'
import { controlFaults, shown } from './hands.ts'

const browser = await launchBrowser()
afterAll(() => browser.close())

const page = await newView(browser)
const places = await findControls(page, deckUrl)
const sliders = places.filter(({ slides }) => slides)

describe.runIf(places.length)('页上的控件', () => {
  it.each(['light', 'dark'] as const)('拨到头，规则都守住，打印时归还讲稿（%s）', async (scheme) => {
    const page = await newView(browser, { scheme })
    await startDeck(page, deckUrl)
    const faults: string[] = []
    for (const place of places)
      faults.push(...await controlFaults(page, place))
    expect(faults).toEqual([])
  })

  it.each(places)('第 $no 页：拨过再翻页，回来是讲稿的样子', async (place) => {
    await goTo(page, place.no, place.clicks)
    const script = await shown(page, place)
    const controls = controlsOf(page, place)
    for (let i = 0; i < await controls.count() && await shown(page, place) === script; i++)
      await (await controls.nth(i).getAttribute('type') === 'range' ? controls.nth(i).press('ArrowUp') : controls.nth(i).click())
    expect(await shown(page, place), '没有一个控件有反应').not.toBe(script)
    await goTo(page, place.no === 1 ? 2 : place.no - 1, 0)
    await goTo(page, place.no, place.clicks)
    expect(await shown(page, place)).toBe(script)
  })

  it.each(places)('第 $no 页：在横放的手机上，拇指按得准，键盘到得了，翻页键还管用', async (place) => {
    const page = await newView(browser, { width: 844, height: 390 })
    await startDeck(page, deckUrl)
    await goTo(page, place.no, place.clicks)
    const controls = controlsOf(page, place)
    const missed = await controls.evaluateAll(controls => controls.flatMap((control) => {
      const drawn = control.matches('input') ? control.previousElementSibling! : control
      const { left, right, top, bottom } = drawn.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const hits = [[0, 0], [-11.9, 0], [11.9, 0], [0, -11.9], [0, 11.9]].filter(([dx, dy]) => control.contains(document.elementFromPoint(x + dx!, y + dy!)))
      return hits.length < 5 ? [control.outerHTML.slice(0, 60)] : []
    }))
    expect(missed).toEqual([])

    const all = await controls.count()
    await page.evaluate(() => (document.activeElement as HTMLElement)?.blur())
    const reached = new Set<number>()
    for (let i = 0; i < all + 20 && reached.size < all; i++) {
      await page.keyboard.press('Tab')
      reached.add(await controls.evaluateAll(all => all.indexOf(document.activeElement as HTMLElement)))
      reached.delete(-1)
    }
    expect(reached.size).toBe(all)
    await controls.last().focus()
    await page.keyboard.press('PageUp')
    await page.waitForFunction(({ no, clicks }) => window.deckNav().currentSlideNo < no || window.deckNav().clicks < clicks, place)
    await page.close()
  })
})

describe.runIf(sliders.length)('滑块', () => {
  it.each(sliders)('第 $no 页：到头了会说', async (place) => {
    await goTo(page, place.no, place.clicks)
    for (const slider of await slideOf(page, place).getByRole('slider').all()) {
      const { min, max } = await slider.evaluate(({ min, max }: HTMLInputElement) => ({ min, max }))
      await slider.fill(max)
      expect(await slider.getAttribute('aria-valuetext')).toMatch(/，已到最大$/)
      await slider.fill(min)
      expect(await slider.getAttribute('aria-valuetext')).toMatch(/，已到最小$/)
    }
  })

  it('讲者窗口和观众窗口里，一边拨，另一边跟着', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    const [audience, presenter] = [await context.newPage(), await context.newPage()]
    const { no, clicks } = sliders[0]!
    const slider = (page: Page) => slideOf(page, sliders[0]!).getByRole('slider')
    for (const [page, view] of [[audience, ''], [presenter, 'presenter/']] as const) {
      watch(page)
      await page.goto(`${deckUrl}#/${view}${no}?clicks=${clicks}`)
      // Messages sent before a window is ready are lost.
      await slider(page).waitFor()
    }
    const { min, max } = await slider(audience).evaluate(({ min, max }: HTMLInputElement) => ({ min, max }))
    await slider(presenter).fill(max)
    await expect.poll(() => slider(audience).inputValue()).toBe(max)
    await slider(audience).fill(min)
    await expect.poll(() => slider(presenter).inputValue()).toBe(min)
    await context.close()
  })
})
