import type { Browser, Page } from 'playwright-chromium'
import type { Finding } from '../rules/findings.ts'
import { findingsOf } from '../rules/findings.ts'
import { undisturbed } from './dev-server.ts'
import { factsOf, goTo, newView, position, settle, startDeck } from './walk.ts'

/** Findings at a click of a slide, light and dark. */
async function checkClick(page: Page, slide: number, click: number): Promise<Finding[]> {
  await goTo(page, slide, click)
  const findings: Finding[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await settle(page)
    findings.push(...findingsOf(await factsOf(page, slide), { slide, click, scheme }))
  }
  return findings
}

/** Findings on slides of the deck at `url`, at every click, light and dark. */
export function checkSlides(browser: Browser, url: string, numbers: number[]): Promise<Finding[]> {
  return undisturbed('检查', () => newView(browser), async (page) => {
    await startDeck(page, `${url}#/${numbers[0]}`)
    const findings: Finding[] = []
    for (const slide of numbers) {
      await goTo(page, slide, 0)
      const { clicksTotal } = await position(page)
      for (let click = 0; click <= clicksTotal; click++)
        findings.push(...await checkClick(page, slide, click))
    }
    return findings
  })
}
