import type { Locator, Page } from 'playwright-chromium'
import type { Place } from '../scripts/lib/controls.ts'
import { controlsOf, slideOf } from '../scripts/lib/controls.ts'
import { factsOf, goTo, settle } from '../scripts/lib/walk.ts'
import { flawLine } from '../scripts/rules/findings.ts'
import { signature } from './rendered/compare.ts'
import { askAll } from './rendered/walk.ts'

/** An interaction with a slide; a button at its limit can be pressed without effect. */
export type Hand = (slide: Locator) => Promise<void>

/** Largest number of presses to find a button's limit. */
const PRESSES = 8

/** The state of a slide as text, once nothing moves. */
export async function shown(page: Page, { no }: Place): Promise<string> {
  await settle(page)
  return signature(await factsOf(page, no))
}

/** Interactions that take a control to its limits: each end of a slider; a button, pressed until nothing changes. */
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

/** Findings on a slide after an interaction, and whether the state survives resizing but not printing; one sentence each. */
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
  await page.evaluate(() => ['beforeprint', 'afterprint'].forEach(type => window.dispatchEvent(new Event(type))))
  if (await shown(page, place) !== script)
    faults.push('打印的不是讲稿的样子')
  return faults.map(fault => `第 ${no} 页，${name}：${fault}`)
}

/** Faults when each control of a slide is taken to its limits, one after the other. */
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
