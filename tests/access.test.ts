import type { Browser, Page } from 'playwright-chromium'
import process from 'node:process'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { goTo, newView, settle, startDeck } from '../scripts/lib/walk.ts'
import { watch } from '../scripts/lib/watch.ts'
import { deckUrl } from './built.ts'
import { swipe } from './swipe.ts'

const { slides } = await loadDeck(process.cwd())
const withLayout = (layout: string): number => slides.find(slide => slide.layout === layout)!.no
const withFigure = (figure: string): number => slides.find(({ content }) => content.includes(`<${figure}`))!.no
/** A slide that something is clicked on. */
const clicked = slides.find(({ frontmatter }) => Number(frontmatter.clicks) > 1)!.no

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser?.close())

const url = (hash: string): string => deckUrl + hash

/** A page of Slidev, and what is done on it before it is judged. */
const views: [name: string, hash: string, act?: (page: Page) => Promise<unknown>][] = [
  ['封面', '#/1'],
  ['图', `#/${withLayout('figure')}`],
  ['对账', `#/${withLayout('check')}`],
  ['来源', `#/${withLayout('sources')}`],
  ['全部幻灯片', '#/3', page => page.keyboard.press('o')],
  ['跳到某一页', '#/3', async (page) => {
    await page.keyboard.press('g')
    await page.getByRole('textbox', { name: '页码或标题' }).pressSequentially('模型')
    await page.getByRole('option').first().waitFor()
  }],
  ['按键', '#/6', async (page) => {
    await page.keyboard.press('?')
    await page.getByText('黑屏').first().waitFor()
  }],
  ['讲者视图和设置', '#/presenter/6', page => page.getByRole('button', { name: '设置' }).click()],
  ['讲稿', '#/notes'],
  ['入口', '#/entry'],
  ['总览', '#/overview'],
]

describe.each(['light', 'dark'] as const)('axe（%s）', (scheme) => {
  it.each(views)('%s', async (_, hash, act) => {
    const page = await newView(browser, { scheme })
    await page.goto(url(hash))
    await page.locator('#app :is(.slidev-layout, h1)').first().waitFor({ state: 'attached' })
    await act?.(page)
    await settle(page)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}：${html.slice(0, 120)}`))).toEqual([])
    await page.close()
  })
})

describe('名字', () => {
  it('窗口的标题跟着页走，每页报一次，点击不报', async () => {
    const page = await newView(browser)
    await startDeck(page, url(''))
    const cover = await page.title()
    const said = page.locator('body > [role="status"].sr-only')
    await goTo(page, clicked, 0)
    const title = await page.title()
    expect(title.endsWith(` · ${cover}`)).toBe(true)
    expect(await said.textContent()).toBe(`第 ${clicked} 页，${title.split(' · ')[0]}`)
    await said.evaluate(region => region.textContent = '')
    await goTo(page, clicked, 1)
    expect(await said.textContent()).toBe('')
    await page.close()
  })

  it('有问题的一页，标题、窗口和播报先是问题，最后一次点击才是答案，退回来又是问题', async () => {
    const { no, title, frontmatter: { question, clicks } } = slides.find(({ frontmatter }) => frontmatter.question)!
    const page = await newView(browser)
    await startDeck(page, url(''))
    const heard = async (): Promise<string[]> => [
      await page.locator(`[data-slidev-no="${no}"]`).getByRole('heading', { level: 1 }).textContent().then(text => text!.trim()),
      (await page.title()).split(' · ')[0]!,
      (await page.locator('body > [role="status"].sr-only').textContent())!.split('页，')[1]!,
    ]
    const all = (words: unknown): unknown[] => [words, words, words]
    await goTo(page, no, 0)
    expect(await heard()).toEqual(all(question))
    await goTo(page, no, Number(clicks))
    expect(await heard()).toEqual(all(title))
    await goTo(page, no, 0)
    expect(await heard()).toEqual(all(question))
    await page.close()
  })

  it.each(['#/6', '#/presenter/6', '#/notes', '#/overview', '#/entry'])('%s：Slidev 的按钮和字都是中文', async (hash) => {
    const page = await newView(browser)
    await page.goto(url(hash))
    await page.locator('#app :is(.slidev-layout, h1)').first().waitFor({ state: 'attached' })
    await settle(page)
    const words = await page.evaluate(() => {
      const own = [...document.querySelectorAll('#app *')].filter(element => !element.closest('.slidev-page, .slidev-note, .slidev-slide-container'))
      const texts = own.flatMap(element => [...element.childNodes].filter(node => node instanceof Text).map(node => node.data))
      return [...own.flatMap(element => ['title', 'aria-label', 'placeholder'].map(name => element.getAttribute(name) ?? '')), ...texts]
    })
    // Titles of slides may hold names.
    const titles = slides.map(({ title }) => title)
    expect(words.filter(text => /[a-z]{3}/i.test(text) && !titles.some(title => text.includes(title)))).toEqual([])
    await page.close()
  })
})

/** Swipes, and returns where the deck then is. */
async function swiped(...[page, from, to]: Parameters<typeof swipe>): Promise<string> {
  await swipe(page, from, to)
  await settle(page)
  return new URL(page.url()).hash
}

describe.each([['竖', 390, 844], ['横', 844, 390]] as const)('%s着的手机', (_, width, height) => {
  let page: Page
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
    page = await context.newPage()
    watch(page)
    await page.goto(url(`#/${clicked}`))
    await page.locator('#slideshow .slidev-layout h1').filter({ visible: true }).waitFor()
    await page.waitForFunction(() => !window.firstSlides)
    await settle(page)
  })
  afterAll(() => page?.context().close())

  it('手指向上、向左是下一次点击，向下、向右是上一次，一次也不漏', async () => {
    expect(await swiped(page, [0.5, 0.9], [0.5, 0.2])).toBe(`#/${clicked}?clicks=1`)
    expect(await swiped(page, [0.8, 0.5], [0.2, 0.5])).toBe(`#/${clicked}?clicks=2`)
    expect(await swiped(page, [0.5, 0.1], [0.5, 0.8])).toBe(`#/${clicked}?clicks=1`)
    expect(await swiped(page, [0.2, 0.5], [0.8, 0.5])).toBe(`#/${clicked}`)
  })

  it('按钮让开，点一下页面出来，再点一下收起，Tab 也能叫出来', async () => {
    const opacity = (): Promise<string> => page.locator('.slide-controls').evaluate(bar => getComputedStyle(bar).opacity)
    // After a swipe the browser takes the first tap for the end of a fling.
    await page.reload()
    await page.locator('#slideshow .slidev-layout h1').filter({ visible: true }).waitFor()
    await page.waitForFunction(() => !window.firstSlides)
    await settle(page)
    expect(await opacity()).toBe('0')
    await page.touchscreen.tap(width / 2, height / 2)
    await expect.poll(opacity).toBe('1')
    await page.touchscreen.tap(width / 2, height / 2)
    await expect.poll(opacity).toBe('0')
    for (let tab = 0; tab < 20 && await page.locator('.slide-controls :focus').count() === 0; tab++)
      await page.keyboard.press('Tab')
    await expect.poll(opacity).toBe('1')
  })

  it('两个手指可以放大，放大以后一个手指移动页面', async () => {
    const touchAction = (): Promise<string> => page.locator('#page-root').evaluate(root => getComputedStyle(root).touchAction)
    expect(await touchAction()).toBe('pinch-zoom')
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    await expect.poll(touchAction).toBe('auto')
  })
})

it('强制颜色：选中的一段、滑块拨过的一段、图标，都看得出', async () => {
  const page = await newView(browser)
  await page.emulateMedia({ forcedColors: 'active' })
  await startDeck(page, url(''))
  const colours = (selector: string, property: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((elements, property) => [...new Set(elements.map(element => getComputedStyle(element).getPropertyValue(property)))], property)
  const paper = (await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('i'), { style: 'background: Canvas', id: 'canvas' }))
    return getComputedStyle(document.querySelector('#canvas')!).backgroundColor
  }))
  const curve = withFigure('ScalingCurve')
  await goTo(page, curve, 0)
  const slide = `[data-slidev-no="${curve}"]`
  expect(await colours(`${slide} [aria-pressed="true"]`, 'background-color')).not.toEqual(await colours(`${slide} [aria-pressed="false"]`, 'background-color'))
  expect(await colours(`${slide} .set`, 'background-color')).not.toContain(paper)
  const ladder = withFigure('DeviceLadder')
  await goTo(page, ladder, 0)
  expect(await colours(`[data-slidev-no="${ladder}"] svg .ink`, 'fill')).not.toContain(paper)
  await page.close()
})
