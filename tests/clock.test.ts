import type { Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { exposeNav } from '../scripts/lib/walk.ts'
import { watch } from '../scripts/lib/watch.ts'
import { deckUrl } from './built.ts'

const browser = await launchBrowser()
let presenter: Page
beforeAll(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  presenter = await context.newPage()
  watch(presenter)
  await presenter.addInitScript(exposeNav)
  await presenter.clock.install({ time: new Date('2026-11-28T23:50:00+08:00') })
})
afterAll(() => browser.close())

async function open(hash: string): Promise<void> {
  await presenter.goto(`${deckUrl}#/${hash}`)
  await presenter.locator('.pace').waitFor()
}
const words = (): Promise<string | null> => presenter.locator('.pace .words').textContent()
/** On the clock, s; the page's own time goes on while the test works. */
async function seconds(): Promise<number> {
  const [, minutes, rest] = (await presenter.locator('.pace .time').textContent())!.match(/^(\d+):(\d\d)/)!
  return Number(minutes) * 60 + Number(rest)
}
const minutes = (count: number): Promise<void> => presenter.clock.runFor(count * 60_000)

it('翻过封面，钟自己走；过半夜、重开都接着走，说出快慢', async () => {
  await open('presenter/1')
  await minutes(3)
  expect([await seconds(), await words()]).toEqual([0, '翻过封面就开始'])
  await presenter.keyboard.press('PageDown')
  await presenter.waitForFunction(() => window.deckNav().currentSlideNo === 2)
  await minutes(12)
  const before = await seconds()
  expect(before).toBeGreaterThanOrEqual(718)
  expect(await words()).toMatch(/^慢了 1[12](?:\.5)? 分$/)
  await presenter.reload()
  await presenter.locator('.pace').waitFor()
  await expect.poll(seconds).toBeGreaterThanOrEqual(before - 1)
})

it('停得住，接着走；归零要按两次，隔久了不算', async () => {
  const press = (name: string): Promise<void> => presenter.getByRole('button', { name, exact: true }).click()
  await press('停')
  const before = await seconds()
  await minutes(5)
  expect([await seconds(), await words()]).toEqual([before, '钟停着'])
  await press('继续')
  await minutes(1)
  expect(await seconds() - before).toBeGreaterThanOrEqual(58)
  expect(await seconds() - before).toBeLessThan(300)
  await press('归零')
  await presenter.clock.runFor(5000)
  await press('归零')
  expect(await seconds()).toBeGreaterThan(before)
  await press('再按一次归零')
  expect(await seconds()).toBe(0)
})

it('页码不数附录', async () => {
  const count = presenter.locator('.slidev-presenter nav').getByText(/ \/ \d+$/).last()
  const total = (await count.textContent())!.split(' / ')[1]!
  await open(`presenter/${Number(total) + 1}`)
  await expect.poll(() => count.textContent()).toMatch(/^附录 1 \/ \d+$/)
})

it('讲者的手机上，讲稿读得清，拇指够得着', async () => {
  await presenter.setViewportSize({ width: 390, height: 844 })
  await open('presenter/3')
  const [on, note] = await Promise.all(['.thumbs .on', '.note .prose'].map(selector => presenter.locator(selector).first().boundingBox()))
  expect(on!.height).toBeGreaterThanOrEqual(64)
  expect(on!.y).toBeGreaterThan(600)
  expect(on!.x + on!.width).toBeLessThanOrEqual(390)
  expect(note!.width).toBeLessThanOrEqual(390)
  expect(await presenter.locator('.note .prose').first().evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(20)
  const before = await presenter.evaluate(() => window.deckNav().clicks)
  await presenter.locator('.thumbs .on').click()
  await presenter.waitForFunction(before => window.deckNav().clicks !== before || window.deckNav().currentSlideNo !== 3, before)
})
