import type { Browser } from 'playwright-chromium'
import type { State, Walk } from './rendered/walk.ts'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { isAppendix } from '../composables/layouts.ts'
import { clicksIn, han } from '../composables/notes.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { findingLine, unexcused } from '../scripts/rules/findings.ts'
import { openPdf, textOf } from './pdf-text.ts'
import { readingText } from './reading.ts'
import { outline, summary } from './rendered/report.ts'
import { walkBack, walkForward } from './rendered/walk.ts'

const deck = await loadDeck(process.cwd())
const talk = deck.slides.filter(({ layout }) => !isAppendix(layout))
/** The words that a state shows, without spaces; the altimeter is not printed the same. */
function seenTexts({ facts }: State): string[] {
  return facts.texts.filter(({ role }) => role !== 'altimeter')
    .map(({ text, shortened }) => text.replace(/\s/g, '').slice(0, shortened ? 16 : undefined))
}

const walks: Walk[] = []
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
  const both = await Promise.all((['light', 'dark'] as const).map(scheme => walkForward(browser, inject('deckUrl'), scheme)))
  walks.push(...both.map(({ walk }) => walk))
  await walkBack(both[0]!.page, walks[0]!)
})

afterAll(() => browser?.close())

describe('每一页、每次点击、深浅两色', () => {
  it('没有一条规则被破坏', async () => {
    const findings = unexcused(walks.flatMap(walk => walk.findings))
    await outline(walks, findings)
    console.log(summary(walks).join('\n'))
    expect(findings.map(findingLine)).toEqual([])
  })

  it('打印出来的每一页就是最后一次点击的样子', async () => {
    const pdf = await openPdf(inject('pdfPath'))
    const flaws: string[] = []
    for (const { no } of deck.slides) {
      const [last, ...earlier] = walks[0]!.states.filter(({ slide }) => slide === no).map(seenTexts).toReversed()
      const printed = await textOf(pdf, no)
      const missing = last!.filter(text => !printed.includes(text))
      const stale = earlier.flat().filter(text => text.length > 3 && !last!.join('').includes(text) && printed.includes(text))
      flaws.push(...missing.map(text => `第 ${no} 页缺“${text}”`), ...stale.map(text => `第 ${no} 页还有“${text}”`))
    }
    await pdf.destroy()
    expect(flaws).toEqual([])
  })

  it('至少 34 页正文，每一页都到过', () => {
    expect(talk.length).toBeGreaterThanOrEqual(34)
    for (const { counts } of walks)
      expect(counts.map(({ slide }) => slide)).toEqual(deck.slides.map(({ no }) => no))
  })

  it('讲稿里按几次，浏览器就数到几次，没有点不到的东西', () => {
    for (const { counts } of walks) {
      // Slidev counts by itself only where the note marks nothing.
      const marked = new Map(deck.slides.map(({ no, note }) => [no, clicksIn(note)]))
      expect(counts.map(({ slide, total }) => [slide, total])).toEqual(counts.map(({ slide, reach }) => [slide, marked.get(slide) || reach]))
      expect(counts.filter(({ total, reach }) => reach > total)).toEqual([])
    }
  })

  it('引了来源的每一页，来源行就在屏上', () => {
    const last = new Map(walks[0]!.states.map(({ slide, facts }) => [slide, facts]))
    const citing = deckCitations(deck).lines.flatMap((line, i) => line.length ? [i + 1] : [])
    expect(citing.filter(no => !last.get(no)!.texts.some(({ role }) => role === 'source'))).toEqual([])
  })

  it('要读的字：中位数不过 45，没有一页过 100', () => {
    const last = new Map(walks[0]!.states.map(({ slide, facts }) => [slide, han(readingText(facts))]))
    const counts = talk.map(({ no }) => last.get(no)!)
    expect(talk.filter(({ no }) => last.get(no)! > 100).map(({ no }) => `第 ${no} 页 ${last.get(no)} 字`)).toEqual([])
    expect(counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(45)
  })
})
