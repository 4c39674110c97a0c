import type { Browser, Page } from 'playwright-chromium'
import type { View } from '../scripts/lib/walk.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isFullBleed } from '../composables/layouts.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { goToEnd, newView, startDeck } from '../scripts/lib/walk.ts'
import { deckUrl } from './built.ts'
import { slides } from './deck.ts'

const PROJECTORS: Record<string, View> = {
  '4:3': { width: 1024, height: 768 },
  '4:3，深色': { width: 1024, height: 768, scheme: 'dark' },
  '16:10': { width: 1280, height: 800 },
  '21:9，深色': { width: 2560, height: 1080, scheme: 'dark' },
  '4K': { width: 3840, height: 2160 },
  '125 %': { width: 1536, height: 864, scale: 1.25 },
  '150 %': { width: 1280, height: 720, scale: 1.5 },
}

/** Numbers of a slide with a full picture, of one without, and of the last with a full picture. */
const shown = [
  slides.find(({ layout }) => isFullBleed(layout)),
  slides.find(({ layout }) => !isFullBleed(layout)),
  slides.findLast(({ layout }) => isFullBleed(layout)),
].flatMap(slide => slide?.no ?? [])

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser?.close())

/** The colour of the upper left corner of the window. */
async function corner(page: Page): Promise<number[]> {
  return [...await sharp(await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } })).extract({ left: 1, top: 1, width: 1, height: 1 }).removeAlpha().raw().toBuffer()]
}

/** The background of the first element that matches, as it is painted. */
async function background(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).first().evaluate((element) => {
    const context = document.createElement('canvas').getContext('2d')!
    context.fillStyle = getComputedStyle(element).backgroundColor
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
  })
}

function expectSame(one: number[], other: number[]): void {
  expect(Math.max(...one.map((value, i) => Math.abs(value - other[i]!))), `${one} 与 ${other}`).toBeLessThanOrEqual(1)
}

/** What does not fit, and pictures that are not the sharpest there are. */
function readFit(): { slide: number[], altimeter: number[], overflow: number[], sources: string[], widest: string[] } {
  const box = document.querySelector('#slide-content')!.getBoundingClientRect()
  const meter = document.querySelector('.altimeter')?.getBoundingClientRect()
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.slidev-page picture img')].filter(image => image.checkVisibility())
  return {
    slide: [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom],
    altimeter: meter ? [meter.left - box.left, meter.top - box.top, meter.right - box.left, meter.bottom - box.top].map(length => length * 1280 / box.width) : [],
    overflow: [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight],
    sources: pictures.map(image => image.currentSrc.split('/').at(-1)!),
    widest: pictures.map(image => image.parentElement!.querySelector('source')!.srcset.split(/[\s,]+/)[0]!.split('/').at(-1)!),
  }
}

describe('投影仪', () => {
  it.each(Object.entries(PROJECTORS))('%s：整页都在，两边是这一页自己的颜色，没有滚动条', async (_, view) => {
    const page = await newView(browser, view)
    await startDeck(page, deckUrl)
    for (const no of shown) {
      await goToEnd(page, no)
      const { slide, altimeter, overflow, sources, widest } = await page.evaluate(readFit)
      const [left, top, right, bottom] = slide.map(length => Math.round(length) + 0)
      expect({ left, top, overflow }, `第 ${no} 页`).toEqual({ left: right, top: bottom, overflow: [0, 0] })
      expect(Math.min(left!, top!)).toBe(0)
      if (left! + top! > 0)
        expectSame(await corner(page), await background(page, `[data-slidev-no="${no}"]`))
      for (const length of altimeter)
        expect(length).toSatisfy((length: number) => length >= 0 && length <= 1280)
      if (view.width === 3840)
        expect(sources).toEqual(widest)
    }
    await page.close()
  })

  it.each(['light', 'dark'] as const)('还没载入的时候不刺眼：%s', async (scheme) => {
    const page = await newView(browser, { width: 1024, height: 768, scheme })
    // The app never comes.
    await page.route(/\/assets\/.*\.js$/, () => {})
    await page.goto(deckUrl, { waitUntil: 'commit' })
    await page.locator('#first-slides').waitFor()
    expectSame(await corner(page), await background(page, '#first-slides .slidev-page'))
    await page.goto('about:blank')
    await page.goto(`${deckUrl}#/3`, { waitUntil: 'commit' })
    await page.locator('#first-slides[hidden]').waitFor({ state: 'attached' })
    const paper = await background(page, 'body')
    expect(Math.max(...paper) < 128).toBe(scheme === 'dark')
    await expect.poll(() => corner(page)).toEqual(paper)
    await page.close()
  })
})
