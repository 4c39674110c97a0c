import type { Buffer } from 'node:buffer'
import type { Browser } from 'playwright-chromium'
import type { DeckSlide } from './lib/deck.ts'
import type { View } from './lib/walk.ts'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import sharp from 'sharp'
import { lengthSuffix } from '../composables/lengths.ts'
import { launchBrowser } from './lib/browser.ts'
import { siteFolder } from './lib/build.ts'
import { command, lengthOption, readSlides } from './lib/cli.ts'
import { readingFontFile } from './lib/faces.ts'
import { readFamilies } from './lib/families.ts'
import { freshSite } from './lib/fresh.ts'
import { serveFolder } from './lib/serve.ts'
import { goTo, newView, pictureName, position, startDeck } from './lib/walk.ts'
import { readSoundDeck } from './problems/problems.ts'

/** px of the contact sheet. */
const [TILE, GAP, LABEL] = [380, 16, 24]
const GROUND = '#888'

const options = {
  length: lengthOption,
  clicks: { describe: '每次点击都拍（默认只拍最后一次）', type: 'boolean' },
  dark: { describe: '拍深色', type: 'boolean' },
  both: { describe: '浅色、深色都拍', type: 'boolean' },
  slides: { describe: '只拍这些页，如 6-10 或 1,6-10，也可以是版式的名字，如 bill', type: 'string', requiresArg: true },
  scale: { describe: '每个像素拍成几个', choices: [1, 2, 3, 4], default: 1 },
  viewport: { describe: '窗口大小', requiresArg: true, default: '1280x720', coerce: readSize },
} as const

/** Width and height in px, such as 390x844. */
function readSize(text: string): { width: number, height: number } {
  const [, width, height] = text.match(/^(\d{3,4})x(\d{3,4})$/) ?? []
  if (!width || !height)
    throw new Error(`--viewport 要写成 390x844 这样的宽x高，不是“${text}”`)
  return { width: Number(width), height: Number(height) }
}

/** Names of layouts replaced by the numbers of their slides. */
function numbered(text: string, slides: DeckSlide[]): string {
  return text.replace(/[a-z][\w-]*/g, name => slides.filter(({ layout }) => layout === name).map(({ no }) => no).join() || name)
}

/** A picture for the contact sheet: reduced, with its label below. */
async function tile(picture: Buffer, label: string): Promise<Buffer> {
  const font = `${(await readFamilies(process.cwd())).serif} Medium 12`
  return sharp(picture).resize(TILE).extend({ bottom: LABEL, background: GROUND }).composite([{ input: { text: { text: label, font, fontfile: readingFontFile(), dpi: 96, rgba: true } }, gravity: 'southwest' }]).png().toBuffer()
}

/** Takes the screenshots of one scheme into `folder` and returns their tiles. */
async function photograph(browser: Browser, url: string, folder: string, numbers: number[], everyClick: boolean, view: View): Promise<Buffer[]> {
  const page = await newView(browser, view)
  await startDeck(page, url)
  const tiles: Buffer[] = []
  for (const [i, no] of numbers.entries()) {
    await goTo(page, no, 0)
    const { clicksTotal } = await position(page)
    for (let clicks = everyClick ? 0 : clicksTotal; clicks <= clicksTotal; clicks++) {
      await goTo(page, no, clicks)
      const picture = await page.screenshot({ path: join(folder, pictureName(no, clicks, view.scheme)) })
      tiles.push(await tile(picture, everyClick ? `${no}.${clicks}` : `${no}`))
    }
    if (process.stdout.isTTY)
      process.stdout.write(`\r正在拍：${i + 1} / ${numbers.length} 页`)
  }
  await page.close()
  return tiles
}

void command('sheet', '把每一页拍成图（out/slides/），再拼成一张总览（out/sheet.png，深色是 out/sheet-dark.png）。', options, async ({ clicks = false, dark, both, slides, scale, viewport }) => {
  const deck = await readSoundDeck(process.cwd())
  const numbers = readSlides(slides && numbered(slides, deck.slides), deck.slides.length)
  const suffix = lengthSuffix(deck.short)
  const folder = `out/slides${suffix}`
  const site = await serveFolder(await freshSite(deck.root, join(deck.root, siteFolder(deck.short))))
  const browser = await launchBrowser()
  try {
    if (!slides)
      await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const scheme of both ? ['light', 'dark'] as const : dark ? ['dark'] as const : ['light'] as const) {
      const tiles = await photograph(browser, site.url, folder, numbers, clicks, { ...viewport, scale, scheme })
      const file = `out/sheet${suffix}${scheme === 'dark' ? '-dark' : ''}.png`
      // sharp does not join a single picture.
      const joined = tiles.length > 1 ? sharp(tiles, { join: { across: 4, shim: GAP, background: GROUND } }) : sharp(tiles[0])
      await joined.extend({ top: GAP, right: GAP, bottom: GAP, left: GAP, background: GROUND }).toFile(file)
      console.log(`${process.stdout.isTTY ? '\r' : ''}${file}：${tiles.length} 张图。`)
    }
  }
  finally {
    await browser.close()
    await site.close()
  }
})
