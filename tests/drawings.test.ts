import { expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { watch } from '../scripts/lib/watch.ts'
import { deckUrl } from './built.ts'
import { drawingFaults, hearDrawings } from './drawings.ts'

it('一张图的名字里有结论，也有它画出来的每个数', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  watch(page)
  await page.goto(`${deckUrl}?print#/print`)
  await page.waitForFunction(() => window.printView)
  expect(await page.evaluate(() => window.printView)).toBeUndefined()
  const drawings = await hearDrawings(page)
  const unnamed = await page.locator('.print-slide-container svg:is([role="img"], [role="group"]):not([aria-label], svg svg, .seal)').count()
  await browser.close()
  expect(unnamed).toBe(0)
  expect(drawings.flatMap(drawingFaults)).toEqual([])
})

it('只有题目的、少一个数的，会被点名', () => {
  expect(drawingFaults({ slide: 3, name: '三个转向', numbers: [] })).toEqual(['第 3 页的图只说“三个转向”，没有说看见什么'])
  expect(drawingFaults({ slide: 7, name: '账单：多花9份，换来0.29。', numbers: ['9', '0.29', '0.2'] })).toEqual(['第 7 页的图“账单”没有说 0.2'])
})
