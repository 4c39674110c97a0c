import type { BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { exposeNav } from '../scripts/lib/walk.ts'
import { deckUrl } from './built.ts'
import { slides } from './deck.ts'
import { at, place, ready, turn } from './windows.ts'

const browser = await launchBrowser()

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
afterAll(() => browser.close())

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

/** What a laptop does to a window that is covered, minimised or put to sleep, and undoes. */
const away: Record<string, (page: Page) => Promise<() => Promise<unknown>>> = {
  async 冻住(page) {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
    return () => cdp.send('Page.setWebLifecycleState', { state: 'active' })
  },
  async 最小化(page) {
    const cdp = await page.context().newCDPSession(page)
    const { windowId } = await cdp.send('Browser.getWindowForTarget')
    const to = (windowState: 'minimized' | 'normal'): Promise<unknown> => cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState } })
    await to('minimized')
    return () => to('normal')
  },
  async 断网(page) {
    await page.context().setOffline(true)
    return () => page.context().setOffline(false)
  },
}

it('从两边轮流翻完全场，中途各重开一次，一次点击也不差', async () => {
  const windows = [await open('1'), await open('presenter/1')]
  // After the closing slide the clicker does nothing more.
  const end = slides.find(({ layout }) => layout === 'closing') ?? slides.at(-1)!
  const half = Math.round(end.no / 2)
  const renewed = new Set<Page>()
  for (let turns = 0, where = '1 0'; !where.startsWith(`${end.no} `); turns++) {
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

it.each(Object.keys(away))('%s的窗口，回来就跟上', async (name) => {
  const [audience, speaker] = [await open('1'), await open('presenter/1')]
  for (const [here, there] of [[speaker, audience], [audience, speaker]] as const) {
    const comeBack = await away[name]!(there)
    // Half a minute passes here meanwhile.
    await here.evaluate(() => {
      const { now } = Date
      Date.now = () => now() + 30_000
    })
    await turn(here)
    const where = await turn(here)
    await comeBack()
    await at(there, where)
    await turn(there, here)
  }
})

it('晚开的窗口到大家那里去，一个也不带走；后来的讲者也是', async () => {
  const [audience, speaker] = [await open('1'), await open('presenter/1')]
  const where = await turn(audience, speaker)
  const late = await open('9')
  await at(late, where)
  await speaker.close()
  const further = await turn(audience)
  const again = await open('presenter/1')
  await at(again, further)
  expect(await place(audience)).toBe(further)
  await at(late, further)
  await turn(again, audience, late)
})

it('没有讲者，各看各的；讲者一来，都到刚翻过的那里去', async () => {
  const [one, other] = [await open('3'), await open('5')]
  const heard = other.evaluate(name => new Promise<void>(resolve => new BroadcastChannel(name).onmessage = () => resolve()), `${new URL(HOST).pathname} talk`)
  const where = await turn(one)
  await heard
  expect(await place(other)).toBe('5 0')
  await at(await open('presenter/1'), where)
  await at(other, where)
})

it('不是 https 的地址上，讲者知道屏幕会自己暗', async () => {
  const page = await context.newPage()
  await Promise.all([page.goto(`${HOST}#/presenter/1`), page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('常亮'))])
})

const figure = slides.find(({ content }) => content.includes('<WorldModel'))
it.runIf(figure)('晚开的窗口里，滑块和抛的球都在', async () => {
  const { no } = figure!
  const speaker = await open(`presenter/${no}`)
  const drawn = (page: Page) => page.locator(`[data-slidev-no="${no}"]`).first()
  const frames = drawn(speaker).getByRole('slider')
  const heard = (page: Page): Promise<string | null> => drawn(page).getByRole('status').textContent()
  await frames.fill((await frames.getAttribute('max'))!)
  for (const _ of [1, 2])
    await drawn(speaker).getByRole('button', { name: '高抛一个球' }).click()
  await expect.poll(() => heard(speaker)).toContain('2次抛掷')
  const late = await open('1')
  await at(late, `${no} 0`)
  await expect.poll(() => heard(late)).toBe(await heard(speaker))
  await turn(late, speaker)
})
