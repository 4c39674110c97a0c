import type { Tab } from '../../scripts/lib/watch.ts'
import type { Facts } from '../../scripts/rules/facts.ts'
import type { Finding, Scheme } from '../../scripts/rules/findings.ts'
import type { Engine } from './engine.ts'
import { factsOf, goTo, goToEnd, position } from '../../scripts/lib/walk.ts'
import { judge } from '../../scripts/rules/findings.ts'
import { stylesOfDigits } from './painting.ts'

/** A slide at its last click, and how Chromium breaks its titles and quotations into lines. */
export interface Place { no: number, clicks: number, lines: string[] }

/** The lines of titles and quotations. */
function composed({ blocks }: Facts): string[] {
  return blocks.filter(({ role }) => role === 'title' || role === 'quote').map(({ lines }) => lines.join(' / '))
}

/** Every slide at its last click. */
export async function readPlaces(chromium: Tab): Promise<Place[]> {
  const places: Place[] = []
  const { slides } = await position(chromium)
  for (let no = 1; no <= slides; no++) {
    const clicks = await goToEnd(chromium, no)
    places.push({ no, clicks, lines: composed(await factsOf(chromium, no)) })
  }
  return places
}

/** Sets the scheme as the deck's switch does, by class: classic WebDriver cannot say what the reader prefers. */
async function paintIn(tab: Tab, scheme: Scheme): Promise<void> {
  await tab.evaluate((dark) => {
    document.documentElement.classList.toggle('dark', dark)
    return new Promise<void>(resolve => requestAnimationFrame(() => resolve()))
  }, scheme === 'dark')
}

/** What breaks a rule or is broken into other lines than in Chromium, and the styles in which digits stand beside Han. */
export async function walkPlaces(engine: Engine, places: Place[]): Promise<{ findings: Finding[], styles: Set<string> }> {
  const findings: Finding[] = []
  const styles = new Set<string>()
  for (const { no, clicks, lines } of places) {
    await goTo(engine, no, clicks)
    for (const style of await engine.evaluate(stylesOfDigits, no))
      styles.add(style)
    for (const scheme of ['light', 'dark'] as const) {
      await paintIn(engine, scheme)
      const facts = await factsOf(engine, no)
      const here = composed(facts)
      const flaws = [
        ...judge(facts).flatMap(([rule, flaws]) => flaws.map(flaw => ({ ...flaw, rule }))),
        ...lines.flatMap((limit, i) => limit === here[i] ? [] : [{ rule: '断行', where: '标题或引语', measured: String(here[i]), limit }]),
      ]
      findings.push(...flaws.map(flaw => ({ ...flaw, slide: no, click: clicks, scheme })))
    }
  }
  await paintIn(engine, 'light')
  return { findings, styles }
}
