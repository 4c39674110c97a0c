import type { Browser } from 'playwright-chromium'
import type { View } from './lib/walk.ts'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { launchBrowser } from './lib/browser.ts'
import { freshSite } from './lib/build.ts'
import { command, readNumber, readSize, readSlides } from './lib/cli.ts'
import { serveFolder } from './lib/serve.ts'
import { goTo, newView, pictureName, position, startDeck } from './lib/walk.ts'
import { readSoundDeck } from './problems/problems.ts'

const OUT = 'out'

/** A picture of a slide at a click. */
interface Shot { label: string, name: string }

const options = {
  clicks: { about: '每次点击都拍（默认只拍最后一次）' },
  dark: { about: '拍深色' },
  both: { about: '浅色、深色都拍' },
  slides: { about: '只拍这些页，如 6-10 或 1,6-10', value: '页码' },
  scale: { about: '每个像素拍成几个（默认 1）', value: '倍数' },
  viewport: { about: '窗口大小，如 390x844（默认 1280x720）', value: '宽x高' },
} as const

/** Takes the pictures of one scheme. */
async function photograph(browser: Browser, url: string, numbers: number[], everyClick: boolean, view: View): Promise<Shot[]> {
  const page = await newView(browser, view)
  await startDeck(page, url)
  const shots: Shot[] = []
  for (const [i, no] of numbers.entries()) {
    await goTo(page, no, 0)
    const { clicksTotal } = await position(page)
    for (let clicks = everyClick ? 0 : clicksTotal; clicks <= clicksTotal; clicks++) {
      await goTo(page, no, clicks)
      const name = pictureName(no, clicks, view.scheme)
      await page.screenshot({ path: join(OUT, 'slides', name) })
      shots.push({ label: everyClick ? `${no}.${clicks}` : `${no}`, name })
    }
    if (process.stdout.isTTY)
      process.stdout.write(`\r正在拍：${i + 1} / ${numbers.length} 页`)
  }
  await page.close()
  return shots
}

/** Lays the pictures out, four a row, and takes a picture of that. */
async function assemble(browser: Browser, shots: Shot[], file: string): Promise<void> {
  const { url, close } = await serveFolder(join(OUT, 'slides'))
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } })
  await page.route(url, route => route.fulfill({ contentType: 'text/html', body: `<!doctype html>
    <style>
      body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; margin: 16px; background: #888; font: 16px sans-serif }
      figure { margin: 0 }
      img { display: block; width: 100% }
    </style>
    ${shots.map(({ label, name }) => `<figure><img src="${name}" alt=""><figcaption>${label}</figcaption></figure>`).join('')}` }))
  await page.goto(url)
  await writeFile(file, await page.screenshot({ fullPage: true }))
  await page.close()
  await close()
}

command('sheet', '把每一页拍成图（out/slides/），再拼成一张总览（out/sheet.png，深色是 out/sheet-dark.png）。', options, async ({ clicks, dark, both, slides, scale, viewport }) => {
  const root = process.cwd()
  const deck = await readSoundDeck(root)
  const numbers = readSlides(slides, deck.slides.length)
  const view = { scale: readNumber('scale', scale ?? '1', 1, 4, '数'), ...readSize('viewport', viewport ?? '1280x720') }
  const site = await serveFolder(await freshSite(root))
  const browser = await launchBrowser()
  try {
    if (!slides)
      await rm(join(OUT, 'slides'), { recursive: true, force: true })
    await mkdir(join(OUT, 'slides'), { recursive: true })
    for (const scheme of both ? ['light', 'dark'] as const : dark ? ['dark'] as const : ['light'] as const) {
      const shots = await photograph(browser, site.url, numbers, clicks === true, { ...view, scheme })
      const file = join(OUT, scheme === 'dark' ? 'sheet-dark.png' : 'sheet.png')
      await assemble(browser, shots, file)
      console.log(`${process.stdout.isTTY ? '\r' : ''}${file}：${shots.length} 张图。`)
    }
  }
  finally {
    await browser.close()
    await site.close()
  }
})
