import type { Buffer } from 'node:buffer'
import type { Browser, Page } from 'playwright-chromium'
import type { Finding } from '../rules/findings.ts'
import type { Flaw } from '../rules/rule.ts'
import { findingsOf } from '../rules/findings.ts'
import { undisturbed } from './dev-server.ts'
import { factsOf, goTo, newView, position, settle, startDeck } from './walk.ts'

/** The flaw of a click after which nothing on the picture has changed, for the rule 空点. */
export function emptyClick(before: Buffer | undefined, now: Buffer): Flaw[] {
  return before?.equals(now) ? [{ where: '画面', measured: '没有变化', limit: '有变化' }] : []
}

/** Findings at a click of a slide, light and dark, and its light picture; `before` is that of the previous click. */
async function checkClick(page: Page, slide: number, click: number, before?: Buffer): Promise<{ findings: Finding[], picture: Buffer }> {
  await goTo(page, slide, click)
  const picture = await page.screenshot()
  const findings: Finding[] = emptyClick(before, picture).map(flaw => ({ ...flaw, slide, click, scheme: 'light', rule: '空点' }))
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await settle(page)
    findings.push(...findingsOf(await factsOf(page, slide), { slide, click, scheme }))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  return { findings, picture }
}

/** Findings on slides of the deck at `url`, at every click, light and dark. */
export function checkSlides(browser: Browser, url: string, numbers: number[]): Promise<Finding[]> {
  return undisturbed('检查', () => newView(browser), async (page) => {
    await startDeck(page, `${url}#/${numbers[0]}`)
    const findings: Finding[] = []
    for (const slide of numbers) {
      await goTo(page, slide, 0)
      const { clicksTotal } = await position(page)
      let before: Buffer | undefined
      for (let click = 0; click <= clicksTotal; click++) {
        const now = await checkClick(page, slide, click, before)
        findings.push(...now.findings)
        before = now.picture
      }
    }
    return findings
  })
}
