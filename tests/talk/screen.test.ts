import type { Facts } from '../../scripts/rules/facts.ts'
import { expect, it } from 'vitest'
import { isAppendix } from '../../composables/layouts.ts'
import { han } from '../../composables/notes.ts'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { factsOf, goTo, newView, startDeck } from '../../scripts/lib/walk.ts'
import { deckUrl } from '../built.ts'
import { slides } from '../deck.ts'

/** px of the canvas from which text is for reading; smaller text is a label. */
const READING_SIZE = 24

/** Han characters on a slide that are meant to be read: large, and not a label of a figure. */
function toRead({ texts }: Facts): number {
  return han(texts.filter(({ role, fontSize }) => fontSize >= READING_SIZE && role !== 'figure' && role !== 'altimeter').map(({ text }) => text).join(''))
}

// The bill is a table for looking up, and for taking home.
it('要读的字：中位数不过 45，账单以外没有一页过 100', async () => {
  const browser = await launchBrowser()
  const page = await newView(browser)
  await startDeck(page, deckUrl)
  const counts: { no: number, count: number }[] = []
  for (const { no, frontmatter } of slides.filter(({ layout }) => !isAppendix(layout) && layout !== 'bill')) {
    await goTo(page, no, Number(frontmatter.clicks ?? 0))
    counts.push({ no, count: toRead(await factsOf(page, no)) })
  }
  await browser.close()
  expect(counts.filter(({ count }) => count > 100)).toEqual([])
  expect(counts.map(({ count }) => count).toSorted((a, b) => a - b)[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(45)
})
