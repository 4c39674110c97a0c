import type { BrowserContext, Page } from 'playwright-chromium'
import { afterAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { deckUrl } from './built.ts'
import { slides } from './deck.ts'

const browser = await launchBrowser()
afterAll(() => browser.close())

/** A host that has the deck twice, below /a/ and /b/, and answers frames without an origin, too. */
const HOST = 'http://talks.test'

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  await context.route(`${HOST}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/[ab]\//, '')
    try {
      const response = await route.fetch({ url: new URL(path, deckUrl).href })
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } })
    }
    catch {
      // The window was closed meanwhile.
    }
  })
  return context
}

/** Opens a window and waits for its slide; errors that it throws are kept. */
async function open(context: BrowserContext, path: string): Promise<Page & { errors: string[] }> {
  const page = Object.assign(await context.newPage(), { errors: [] as string[] })
  page.on('pageerror', ({ message }) => page.errors.push(message))
  await page.goto(HOST + path)
  await page.locator('#slide-content .slidev-layout').filter({ visible: true }).waitFor()
  return page
}

/** Where a window stands, as its address says: slide and clicks. */
const place = (page: Page): string => new URL(page.url()).hash.replace(/^#\/(?:presenter\/)?/, '').replace(/\?clicks=0$/, '')
const said = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.notice')?.textContent ?? '')

/** A slide with clicks. */
const clicked = slides.find(({ frontmatter }) => Number(frontmatter.clicks) > 1)!

describe('同一个主机上的别的演示', () => {
  it('两份讲稿各翻各的，一份讲稿的窗口一起翻', async () => {
    const context = await newContext()
    const audience = await open(context, '/a/#/1')
    const other = await open(context, '/b/#/1')
    const presenter = await open(context, '/a/index.html#/presenter/1')
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => place(presenter)).toBe('2')
    await expect.poll(() => place(audience)).toBe('2')
    expect(place(other)).toBe('1')
    await context.close()
  })

  it('别人留下的设置不作数', async () => {
    const context = await newContext()
    await context.addInitScript(() => {
      localStorage.setItem('slidev-scale', '0.5')
      localStorage.setItem('slidev-color-schema', 'dark')
      localStorage.setItem('slidev-sync-directions', JSON.stringify({ viewerSend: false, viewerReceive: false, presenterSend: false, presenterReceive: false }))
      localStorage.setItem('slidev-viewer-css-filter', JSON.stringify({ invert: true, contrast: 2, brightness: 0.5, hueRotate: 90, saturate: 2, sepia: 1 }))
    })
    const audience = await open(context, '/a/#/1')
    const presenter = await open(context, '/a/#/presenter/1')
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => place(audience)).toBe('2')
    const looks = await audience.locator('#slide-content').evaluate(slide => ({ width: slide.getBoundingClientRect().width, filter: getComputedStyle(slide).filter }))
    expect(looks).toEqual({ width: 1280, filter: 'none' })
    expect(await audience.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
    await context.close()
  })
})

describe('不让存东西', () => {
  it('照样翻页、换深浅色', async () => {
    const context = await newContext()
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })
    })
    const page = await open(context, '/a/#/1')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => place(page)).toBe('2')
    await page.keyboard.press('d')
    await expect.poll(() => page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
    expect(page.errors).toEqual([])
    await context.close()
  })

  it('在沙盒里的框里也一样', async () => {
    const context = await newContext()
    const page = Object.assign(await context.newPage(), { errors: [] as string[] })
    page.on('pageerror', ({ message }) => page.errors.push(message))
    await context.route(`${HOST}/frame`, route => route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" width="1280" height="720" src="/a/#/1"></iframe>` }))
    await page.goto(`${HOST}/frame`)
    const frame = page.frameLocator('iframe')
    await frame.locator('#slide-content .slidev-layout').filter({ visible: true }).waitFor()
    await page.mouse.click(640, 360)
    await page.keyboard.press('ArrowDown')
    await frame.locator('[data-slidev-no="2"] .slidev-layout').filter({ visible: true }).waitFor()
    expect(page.errors).toEqual([])
    await context.close()
  })
})

describe('地址里没有的', () => {
  it.each([
    [`#/${slides.length + 57}`, `${slides.length}`, `没有第${slides.length + 57}页`],
    ['#/0', '1', '没有第0页'],
    ['#/nowhere', '1', '没有页码'],
    ['#/%E0%A4%A/x', '1', '没有页码'],
    [`#/${clicked.no}?clicks=77`, `${clicked.no}?clicks=${clicked.frontmatter.clicks}`, '没有这一次点击'],
    [`#/presenter/${slides.length + 1}`, `${slides.length}`, `没有第${slides.length + 1}页`],
  ])('%s 到最近的一页，说一声，翻页键还管用', async (hash, nearest, line) => {
    const context = await newContext()
    const page = await open(context, `/a/${hash}`)
    await expect.poll(() => place(page)).toBe(nearest)
    expect(await said(page)).toContain(line)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => place(page).split('?')[0]).toBe(nearest === '1' ? '2' : nearest.split('?')[0])
    expect(page.errors).toEqual([])
    await context.close()
  })
})

describe('取不到的文件', () => {
  /** A window in which all files but those of the first load are gone, as after a new deployment, until `mend` is called. */
  async function outdated(): Promise<{ page: Page, opened: () => number, mend: () => void }> {
    const context = await newContext()
    let [gone, opened] = [true, 0]
    const index = await (await fetch(deckUrl)).text()
    const isFirst = (url: string): boolean => index.includes(new URL(url).pathname.replace('/a/', '')) || /\.(?:css|woff2)$/.test(url)
    await context.route(`${HOST}/a/assets/**`, route => gone && !isFirst(route.request().url()) ? route.fulfill({ status: 404 }) : route.fallback())
    const page = await open(context, '/a/#/1')
    page.on('request', request => opened += Number(request.isNavigationRequest()))
    return { page, opened: () => opened, mend: () => gone = false }
  }
  const far = slides.findLast(({ frontmatter }) => Number(frontmatter.clicks) > 1)!

  it('换了新版：只重开一次，回到同一页同一次点击', async () => {
    const { page, opened, mend } = await outdated()
    page.on('request', request => request.isNavigationRequest() && mend())
    await page.evaluate(hash => location.hash = hash, `#/${far.no}?clicks=1`)
    await page.locator(`[data-slidev-no="${far.no}"] .slidev-layout`).filter({ visible: true }).waitFor()
    expect([place(page), opened()]).toEqual([`${far.no}?clicks=1`, 1])
    await page.context().close()
  })

  it('断了网：不重开，往回翻得动，连上以后自己回来', async () => {
    const { page, opened, mend } = await outdated()
    await page.context().setOffline(true)
    await page.context().route(`${HOST}/a/`, route => route.abort())
    await page.evaluate(hash => location.hash = hash, `#/${far.no}`)
    await expect.poll(() => said(page)).toContain('网络断了')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => place(page)).toBe(`${far.no - 1}`)
    expect(opened()).toBe(0)
    await page.evaluate(() => location.hash = '#/1')
    await expect.poll(() => said(page)).toBe('')
    await page.evaluate(hash => location.hash = hash, `#/${far.no}`)
    mend()
    await page.context().setOffline(false)
    // Last: from here on the page finds the server again, and reloads.
    await page.context().unroute(`${HOST}/a/`)
    await page.locator(`[data-slidev-no="${far.no}"] .slidev-layout`).filter({ visible: true }).waitFor()
    expect(opened()).toBe(1)
    await page.context().close()
  })
})
