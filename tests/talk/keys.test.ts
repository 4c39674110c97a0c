import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { Action } from '../../setup/keys.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { goalsOf } from '../../composables/goals.ts'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { exposeNav, goTo, goToEnd, position, startDeck, tap } from '../../scripts/lib/walk.ts'
import { watch } from '../../scripts/lib/watch.ts'
import { KEYS } from '../../setup/keys.ts'
import { deckUrl } from '../built.ts'
import { slides } from '../deck.ts'

const goals = goalsOf(slides.map(({ no, layout, frontmatter }) => ({ no, layout, chapter: frontmatter.chapter as string | undefined })))
const end = (goals.sources?.first ?? slides.length + 1) - 1
/** A slide with a click before and one after the place where keys are pressed. */
const START = { no: slides.find(({ frontmatter }) => Number(frontmatter.clicks) > 1)!.no, clicks: 1 }

let browser: Browser
let context: BrowserContext
let page: Page
async function open(hash = ''): Promise<Page> {
  const page = await context.newPage()
  watch(page)
  await page.addInitScript(exposeNav)
  await startDeck(page, deckUrl + hash)
  return page
}
beforeAll(async () => {
  browser = await launchBrowser()
  context = await browser.newContext({ reducedMotion: 'reduce' })
  page = await open()
})
afterAll(() => browser?.close())

const place = async (view = page) => (({ no, clicks }) => ({ no, clicks }))(await position(view))

/** What keys change, besides the place. */
function shown(view = page) {
  return view.evaluate(() => ({
    black: getComputedStyle(document.body, '::after').position === 'fixed',
    list: document.querySelector('dialog[open]') !== null,
    overview: document.querySelector('[role="dialog"][aria-label="全部幻灯片"]') !== null,
    box: document.activeElement?.id === 'slidev-goto-input',
    dark: document.documentElement.classList.contains('dark'),
    full: document.fullscreenElement !== null,
    said: document.querySelector('.notice')?.textContent ?? '',
  }))
}

/** A key as an input method in Chinese hands it on: nothing but its place is left. */
const imeKey = (code: string, shiftKey = false) => page.evaluate(init => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { ...init, key: 'Process', keyCode: 229, bubbles: true, cancelable: true })), { code, shiftKey })

beforeEach(async () => {
  for (const key of ['Escape', 'Escape'])
    await page.keyboard.press(key)
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
  await goTo(page, START.no, START.clicks)
  await expect.poll(() => shown()).toEqual({ black: false, list: false, overview: false, box: false, dark: false, full: false, said: '' })
})

/** What each key of the table does, from `START`. */
const does: Record<Action, Partial<Awaited<ReturnType<typeof shown>>> & { no?: number, clicks?: number }> = {
  next: { clicks: 2 },
  back: { clicks: 0 },
  nextSlide: { no: START.no + 1, clicks: 0 },
  prevSlide: { no: START.no - 1, clicks: 0 },
  start: { full: true },
  black: { black: true },
  cover: { no: 1, clicks: 0 },
  end: { no: end, clicks: Number(slides[end - 1]!.frontmatter.clicks ?? 0) },
  report: { no: goals.report!.first, clicks: Number(slides[goals.report!.first - 1]!.frontmatter.clicks ?? 0) },
  bill: { no: goals.bill!.first, clicks: Number(slides[goals.bill!.first - 1]!.frontmatter.clicks ?? 0) },
  sources: { no: goals.sources!.first, clicks: 0 },
  digit: { said: expect.stringMatching(/^第\d页，按回车$/) as unknown as string },
  enter: {},
  goto: { box: true },
  overview: { overview: true },
  dark: { dark: true },
  fullscreen: { full: true },
  keys: { list: true },
  problems: {},
  escape: {},
}

describe('表上的每一个键', () => {
  const keys = Object.entries(KEYS).flatMap(([action, keys]) => (action === 'digit' ? ['0', '7'] : keys).map(key => [key, action as Action] as const))
  it.each(keys)('%s（%s）', async (key, action) => {
    const before = await shown()
    await page.keyboard.press(key)
    await expect.poll(async () => ({ ...await place(), ...await shown() })).toEqual({ ...START, ...before, ...does[action] })
    if (action === 'dark')
      await page.keyboard.press(key)
    if (action === 'digit')
      await expect.poll(() => shown()).toMatchObject({ said: '' })
  })

  it.each(['s', 'z', 'q'])('%s 再按一次，回到那一页那一次点击', async (key) => {
    await page.keyboard.press(key)
    await expect.poll(() => place()).not.toEqual(START)
    await page.keyboard.press(key)
    await expect.poll(() => place()).toEqual(START)
  })

  it('先看报告，再看来源，一次回来', async () => {
    for (const [key, no] of [['s', goals.report!.first], ['q', goals.sources!.first], ['q', START.no]] as const) {
      await page.keyboard.press(key)
      await expect.poll(async () => (await place()).no).toBe(no)
    }
    expect(await place()).toEqual(START)
  })

  it('按住不放，只算一次', async () => {
    await page.evaluate(() => {
      for (const repeat of [false, true, true])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', code: 'ArrowDown', repeat, bubbles: true, cancelable: true }))
    })
    await expect.poll(() => place()).toEqual({ no: START.no + 1, clicks: 0 })
  })

  it('数字以后回车，到那一页；按 Esc 就忘掉', async () => {
    await page.keyboard.type('12')
    expect(await shown()).toMatchObject({ said: '第12页，按回车' })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    expect(await place()).toEqual(START)
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect.poll(() => place()).toEqual({ no: 12, clicks: 0 })
    expect(await shown()).toMatchObject({ said: '' })
  })

  it('按键表按什么键都收起，别的什么也不做', async () => {
    for (const key of ['PageDown', 'x', '?']) {
      await page.keyboard.press('?')
      await expect.poll(() => shown()).toMatchObject({ list: true })
      await page.keyboard.press(key)
      await expect.poll(() => shown()).toMatchObject({ list: false })
    }
    expect(await place()).toEqual(START)
  })
})

describe('黑屏', () => {
  it('一章里每一次点击黑了再回来，哪一步也不丢', async () => {
    const [from, to] = slides.filter(({ layout }) => layout === 'opener').map(({ no }) => no)
    await goTo(page, from!, 0)
    const wakes = ['PageDown', 'b', '.', 'Escape', 'F5', 's', 'x']
    for (let at = await place(), i = 0; at.no < to!; i++) {
      await page.keyboard.press(i % 2 ? '.' : 'b')
      await expect.poll(() => shown()).toMatchObject({ black: true })
      if (i % (wakes.length + 1) < wakes.length)
        await page.keyboard.press(wakes[i % (wakes.length + 1)]!)
      else
        await page.mouse.click(1200, 400)
      await expect.poll(() => shown()).toMatchObject({ black: false, full: false, overview: false })
      expect(await place()).toEqual(at)
      const { no, clicks } = await tap(page)
      at = { no, clicks }
    }
  })

  it('在讲者那里按，黑的是观众', async () => {
    const presenter = await open(`#/presenter/${START.no}?clicks=1`)
    const black = async () => [(await shown()).black, (await shown(presenter)).black]
    await presenter.keyboard.press('b')
    await expect.poll(black).toEqual([true, false])
    expect(await presenter.evaluate(() => getComputedStyle(document.querySelector('.slidev-presenter .main')!, '::after').content)).toContain('黑屏')
    await presenter.mouse.click(300, 300)
    await expect.poll(black).toEqual([false, false])
    expect([await place(), await place(presenter)]).toEqual([START, START])
    await presenter.close()
  })
})

describe('输入法开着', () => {
  it.each([
    ['KeyO', false, { overview: true }],
    ['KeyG', false, { box: true }],
    ['KeyB', false, { black: true }],
    ['Period', false, { black: true }],
    ['Slash', true, { list: true }],
    ['KeyS', false, { no: goals.report!.first }],
    ['KeyQ', false, { no: goals.sources!.first }],
    ['PageDown', false, { clicks: 2 }],
    ['Space', false, { clicks: 2 }],
  ])('%s', async (code, shift, goal) => {
    await imeKey(code, shift)
    await expect.poll(async () => ({ ...await place(), ...await shown() })).toMatchObject(goal)
  })

  it('在滑块上也翻页', async () => {
    const { no } = slides.find(({ content }) => /ScalingCurve/.test(content))!
    const clicks = await goToEnd(page, no)
    const slider = page.locator(`[data-slidev-no="${no}"]`).getByRole('slider').first()
    await slider.focus()
    // What is prevented does not move the slider, either.
    expect(await imeKey('PageUp')).toBe(false)
    await expect.poll(() => place()).not.toEqual({ no, clicks })
  })

  it('跳页的框等组字完了才走', async () => {
    await page.keyboard.press('g')
    const box = page.getByRole('textbox', { name: '页码或标题' })
    await box.fill('12')
    await page.getByRole('option').first().waitFor()
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      await box.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', ...composing })
    expect(await box.inputValue()).toBe('12')
    await box.press('b')
    await box.press('Backspace')
    expect(await shown()).toMatchObject({ black: false, box: true })
    await box.press('Enter')
    await expect.poll(async () => (await place()).no).toBe(12)
  })
})

describe('讲完了', () => {
  it('怎么按都停在结尾，往回翻得动', async () => {
    const clicks = await goToEnd(page, end)
    for (const key of ['PageDown', 'Space', 'ArrowRight', 'ArrowDown'])
      await page.keyboard.press(key)
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve)))
    expect(await place()).toEqual({ no: end, clicks })
    await page.keyboard.press('PageUp')
    await expect.poll(() => place()).not.toEqual({ no: end, clicks })
  })

  it('附录里只在附录里翻', async () => {
    await page.keyboard.press('q')
    await expect.poll(async () => (await place()).no).toBe(end + 1)
    await page.keyboard.press('PageUp')
    await expect.poll(async () => (await shown()).said).toContain('附录到头了')
    for (let no = end + 1; no < slides.length; no++)
      await tap(page)
    await page.keyboard.press('PageDown')
    expect((await place()).no).toBe(slides.length)
    await page.keyboard.press('q')
    await expect.poll(() => place()).toEqual(START)
    await page.evaluate(() => document.querySelector('.notice')!.textContent = '')
  })
})

describe('翻页笔的开始键和刷新', () => {
  it('f5 不刷新，刷新回到同一页同一次点击', async () => {
    const born = () => page.evaluate(() => performance.timeOrigin)
    const before = await born()
    await page.keyboard.press('Shift+F5')
    await expect.poll(() => shown()).toMatchObject({ full: true })
    expect([await born(), await place()]).toEqual([before, START])
    await page.reload()
    await page.waitForFunction(() => !window.firstSlides && document.querySelector('.slidev-page .slidev-layout'))
    expect(await place()).toEqual(START)
  })
})
