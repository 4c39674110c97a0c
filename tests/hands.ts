import type { Locator, Page } from 'playwright-chromium'
import type { Place } from '../scripts/lib/controls.ts'
import { controlsOf, slideOf } from '../scripts/lib/controls.ts'
import { factsOf, goTo, settle } from '../scripts/lib/walk.ts'
import { flawLine } from '../scripts/rules/findings.ts'
import { signature } from './rendered/compare.ts'
import { askAll } from './rendered/walk.ts'

/** What a hand does on a slide; a button at its limit can still be pressed, and nothing comes of it. */
export type Hand = (slide: Locator) => Promise<void>

/** Times that a button is pressed to find where it stops. */
const PRESSES = 8

/** The state of a slide in words, once nothing moves. */
export async function shown(page: Page, { no }: Place): Promise<string> {
  await settle(page)
  return signature(await factsOf(page, no))
}

/** How far one control goes: each end of a slider, and a button pressed until nothing changes any more. */
async function endsOf(page: Page, place: Place, index: number): Promise<Hand[]> {
  const control = controlsOf(page, place).nth(index)
  if (await control.getAttribute('type') === 'range') {
    const ends = await control.evaluate(({ min, max }: HTMLInputElement) => [min, max])
    return ends.map(end => () => control.fill(end))
  }
  return [async () => {
    for (let i = 0, before = ''; i < PRESSES; i++) {
      const now = await shown(page, place)
      if (now === before)
        return
      before = now
      await control.click({ force: true })
    }
  }]
}

/** What the rules say of a slide that a hand has changed, and whether the script takes it back; one sentence each. */
export async function faultsOf(page: Page, place: Place, hand: Hand, name: string): Promise<string[]> {
  const { no } = place
  const script = await shown(page, place)
  await hand(slideOf(page, place))
  await page.mouse.move(0, 0)
  const byHand = await shown(page, place)
  const flaws = byHand === script ? [] : await askAll(page, no, await factsOf(page, no), await page.screenshot())
  const faults = flaws.flatMap(([rule, flaws]) => flaws.map(flaw => flawLine({ ...flaw, rule })))
  await page.setViewportSize({ width: 960, height: 540 })
  await page.setViewportSize({ width: 1280, height: 720 })
  if (await shown(page, place) !== byHand)
    faults.push('窗口变了大小，拨过的就变了')
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  if (await shown(page, place) !== script)
    faults.push('打印的不是讲稿的样子')
  return faults.map(fault => `第 ${no} 页，${name}：${fault}`)
}

/** All that happens when each control of a slide is taken to its ends, one after the other. */
export async function controlFaults(page: Page, place: Place): Promise<string[]> {
  await goTo(page, place.no, place.clicks)
  const faults: string[] = []
  for (let i = 0; i < await controlsOf(page, place).count(); i++) {
    const name = await controlsOf(page, place).nth(i).evaluate(control => control.ariaLabel ?? control.textContent!.trim())
    for (const hand of await endsOf(page, place, i))
      faults.push(...await faultsOf(page, place, hand, name))
  }
  return faults
}
