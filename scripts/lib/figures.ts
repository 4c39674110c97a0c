/** What the figures cost: bytes, and time while they move. */
import type { Browser, Page } from 'playwright-chromium'
import type { DeckSlide } from './deck.ts'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { frameTimes, keyToPaint, slowed } from './motion.ts'
import { goTo, newView, settle, startDeck } from './walk.ts'

/** Figures that answer a hand: how soon they answer the clicker is measured. */
const INTERACTIVE = ['ScalingCurve', 'ModelFootprint', 'WorldModel', 'McpBridges', 'UnemploymentChart']

/** What moves for longer than a moment, and how it is started. */
const MOTIONS: { figure: string, clicks: number, ms: number, start: (page: Page) => Promise<void> }[] = [
  { figure: 'WorldModel', clicks: 2, ms: 1000, start: page => page.getByRole('button', { name: '高抛' }).first().click() },
  { figure: 'McpBridges', clicks: 0, ms: 1000, start: page => page.keyboard.press('PageDown') },
]
/** A weak laptop beside this machine. */
const SLOWER = 4

/** Chunks that hold the figures, found by the titles that they are drawn with. */
export async function weighFigures(root: string, folder: string): Promise<string[]> {
  const assets = join(folder, 'assets')
  const chunks = await Promise.all((await readdir(assets)).filter(name => name.endsWith('.js'))
    .map(async name => ({ name, code: await readFile(join(assets, name), 'utf8') })))
  const figures = (await readdir(join(root, 'components/figures'))).filter(name => name.endsWith('.vue'))
  const lines = await Promise.all(figures.map(async (file) => {
    const [, title] = (await readFile(join(root, 'components/figures', file), 'utf8')).match(/<title>([^{<]+)/) ?? []
    return chunks.filter(({ code }) => title && new RegExp(`title.,null,.{1,3}${title}`).test(code))
      .map(({ name, code }) => `${file.padEnd(26)}${String(code.length).padStart(7)} B${String(gzipSync(code).length).padStart(7)} B gzip  ${name}`)
  }))
  return lines.flat()
}

/** How smoothly the figures move and how soon they answer, in a window with motion. */
export async function* watchFigures(browser: Browser, url: string, slides: DeckSlide[]): AsyncGenerator<string> {
  const page = await newView(browser, { motion: true })
  await startDeck(page, url)
  const slideOf = (figure: string): DeckSlide | undefined => slides.find(({ content }) => content.includes(`<${figure}`))
  for (const figure of INTERACTIVE) {
    const slide = slideOf(figure)
    if (!slide)
      continue
    await goTo(page, slide.no, 0)
    const answers: number[] = []
    for (let click = 1; click <= Number(slide.frontmatter.clicks); click++) {
      answers.push(await keyToPaint(page))
      await settle(page)
    }
    yield `第 ${slide.no} 页 ${figure}：按键到画面 ${answers.map(ms => ms.toFixed(0)).join('、')} ms`
  }
  for (const { figure, clicks, ms, start } of MOTIONS) {
    const slide = slideOf(figure)
    if (!slide)
      continue
    for (const times of [1, SLOWER]) {
      await goTo(page, slide.no, clicks)
      const { median, p99, frames } = await slowed(page, times, () => frameTimes(page, ms, () => start(page)))
      yield `第 ${slide.no} 页 ${figure}：动起来，处理器慢到 1/${times}，${frames} 帧，每帧中位 ${median.toFixed(1)} ms，99% 在 ${p99.toFixed(1)} ms 内`
    }
  }
  await page.close()
}
