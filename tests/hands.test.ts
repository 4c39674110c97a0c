import type { Browser, Locator, Page } from 'playwright-chromium'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { factsOf, goTo, newView, position, settle, startDeck, press as turn } from '../scripts/lib/walk.ts'
import { flawLine } from '../scripts/rules/findings.ts'
import { drag, figures, press } from './hands.ts'
import { signature } from './rendered/compare.ts'
import { askAll } from './rendered/walk.ts'

const { slides } = await loadDeck(process.cwd())

const places = Object.entries(figures).map(([figure, hands]) => {
  const { no, frontmatter } = slides.find(({ content }) => content.includes(`<${figure}`))!
  return { figure, no, clicks: Number(frontmatter.clicks), hands }
})
const states = places.flatMap(({ hands, ...place }) => Object.entries(hands).map(([name, hand]) => ({ ...place, name, hand })))
const slideOf = (page: Page, no: number): Locator => page.locator(`[data-slidev-no="${no}"] .slidev-layout`)
const controlsOf = (page: Page, no: number): Locator => slideOf(page, no).locator(':is(button, input):visible')

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser?.close())

describe.each(['light', 'dark'] as const)('手能拨到的极端（%s）', (scheme) => {
  let page: Page
  beforeAll(async () => {
    page = await newView(browser, { scheme })
    await startDeck(page, inject('deckUrl'))
  })

  it.each(states)('第 $no 页 $figure：$name，规则都守住，打印和翻页时归还讲稿', async ({ no, clicks, hand }) => {
    const shown = async (): Promise<string> => {
      await settle(page)
      return signature(await factsOf(page, no))
    }
    await goTo(page, no - 1, 0)
    await goTo(page, no, clicks)
    const script = await shown()
    await hand(slideOf(page, no))
    await page.mouse.move(0, 0)
    const byHand = await shown()
    expect(byHand).not.toBe(script)
    const flaws = await askAll(page, no, await factsOf(page, no), await page.screenshot())
    expect(flaws.flatMap(([rule, flaws]) => flaws.map(flaw => flawLine({ ...flaw, rule })))).toEqual([])

    await page.setViewportSize({ width: 960, height: 540 })
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await shown()).toBe(byHand)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await shown()).toBe(script)
  })
})

describe('横放的手机，844×390', () => {
  let page: Page
  beforeAll(async () => {
    page = await newView(browser, { width: 844, height: 390 })
    await startDeck(page, inject('deckUrl'))
  })

  it.each(places)('第 $no 页 $figure：每个控件拇指都按得准，键盘都到得了，也回得来', async ({ no, clicks }) => {
    await goTo(page, no, clicks)
    const missed = await controlsOf(page, no).evaluateAll(controls => controls.flatMap((control) => {
      const drawn = control.matches('input') ? control.previousElementSibling! : control
      const { left, right, top, bottom } = drawn.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const hits = [[0, 0], [-11.9, 0], [11.9, 0], [0, -11.9], [0, 11.9]].filter(([dx, dy]) => control.contains(document.elementFromPoint(x + dx!, y + dy!)))
      return hits.length < 5 ? [control.outerHTML.slice(0, 60)] : []
    }))
    expect(missed).toEqual([])

    const controls = await controlsOf(page, no).count()
    await page.evaluate(() => (document.activeElement as HTMLElement)?.blur())
    const reached = new Set<number>()
    for (let i = 0; i < controls + 20 && reached.size < controls; i++) {
      await page.keyboard.press('Tab')
      reached.add(await controlsOf(page, no).evaluateAll(all => all.indexOf(document.activeElement as HTMLElement)))
      reached.delete(-1)
    }
    expect(reached.size).toBe(controls)
    await controlsOf(page, no).last().focus()
    await page.keyboard.press('PageDown')
    await page.waitForFunction(no => window.deckNav().currentSlideNo === no + 1, no)
  })
})

describe('讲者窗口和观众窗口', () => {
  it('一边拨图、抛球，另一边跟着', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    const [audience, presenter] = [await context.newPage(), await context.newPage()]
    const { no, clicks } = places.find(({ figure }) => figure === 'WorldModel')!
    await audience.goto(`${inject('deckUrl')}#/${no}?clicks=${clicks}`)
    await presenter.goto(`${inject('deckUrl')}#/presenter/${no}?clicks=${clicks}`)
    const shown = (page: Page): Locator => page.locator(`[data-slidev-no="${no}"] .slidev-layout`).first()
    // What is told before a window is there is not heard.
    for (const page of [audience, presenter]) {
      await shown(page).getByRole('slider').waitFor()
      await settle(page)
    }
    await shown(presenter).getByRole('slider').fill('20')
    await expect.poll(() => shown(audience).getByRole('slider').inputValue()).toBe('20')
    await shown(audience).getByRole('slider').fill('44')
    await expect.poll(() => shown(presenter).getByRole('slider').inputValue()).toBe('44')
    await shown(presenter).getByRole('button', { name: '撞墙一个球' }).press('Enter')
    await expect.poll(() => shown(audience).getByRole('status').textContent()).toMatch(/穿墙而过.*1次抛掷/)
    await context.close()
  })
})

describe('听得见的', () => {
  let page: Page
  beforeAll(async () => {
    page = await newView(browser)
    await startDeck(page, inject('deckUrl'))
  })
  const at = async (figure: string): Promise<Locator> => {
    const { no, clicks } = places.find(place => place.figure === figure)!
    await goTo(page, no, clicks)
    return slideOf(page, no)
  }

  it('到头了会说', async () => {
    for (const figure of ['ScalingCurve', 'WorldModel', 'UnemploymentChart']) {
      const slider = (await at(figure)).getByRole('slider')
      const { min, max } = await slider.evaluate(({ min, max }: HTMLInputElement) => ({ min, max }))
      await slider.fill(max)
      expect(await slider.getAttribute('aria-valuetext'), figure).toMatch(/，已到最大$/)
      await slider.fill(min)
      expect(await slider.getAttribute('aria-valuetext'), figure).toMatch(/，已到最小$/)
    }
    const bridges = await at('McpBridges')
    await press('多一个工具', 4)(bridges)
    await expect.poll(() => bridges.getByRole('status').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('8工具，已到最大'), expect.stringContaining('40根线')]))
  })

  it('没见过墙的球穿墙而过，见过一次就会弹', async () => {
    const slide = await at('WorldModel')
    const button = slide.getByRole('button', { name: '撞墙一个球' })
    const news = slide.getByRole('status')
    await button.press('Enter')
    await expect.poll(() => news.textContent()).toMatch(/穿墙而过.*1次抛掷/)
    await button.press('Enter')
    await expect.poll(() => news.textContent()).toMatch(/学会反弹.*2次抛掷/)
  })

  it('抛着球翻走，回来是讲稿的样子', async () => {
    const slide = await at('WorldModel')
    await drag([0.3, 0.4], [0.5, 0.3])(slide)
    const { no, clicks } = await position(page)
    await turn(page)
    await turn(page, 'PageUp')
    expect(await position(page)).toMatchObject({ no, clicks })
    expect(await slide.getByRole('status').textContent()).toBe('')
  })
})
