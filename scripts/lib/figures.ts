/** Size and frame times of the figures. */
import type { Browser } from 'playwright-chromium'
import type { DeckSlide } from './deck.ts'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { controlsOf, findControls } from './controls.ts'
import { frameTimes, keyToPaint, slowed } from './motion.ts'
import { goTo, newView, settle } from './walk.ts'

/** Figures with long animations, and the key that starts them, on a button or in the deck. */
const MOTIONS: { figure: string, clicks: number, key: string, button?: string }[] = [
  { figure: 'WorldModel', clicks: 2, key: 'Enter', button: '高抛' },
  { figure: 'McpBridges', clicks: 0, key: 'PageDown' },
]
const MOTION_MS = 1500
/** Slowdown of the CPU to that of a weak laptop. */
const SLOWER = 4

/** The weight of each chunk with figures, which are found by the component names in Vue's output. */
export async function weighFigures(root: string, folder: string): Promise<string[]> {
  const assets = join(folder, 'assets')
  const chunks = await Promise.all((await readdir(assets)).filter(name => name.endsWith('.js'))
    .map(async name => ({ name, code: await readFile(join(assets, name), 'utf8') })))
  const figures = (await readdir(join(root, 'components/figures'), { recursive: true })).filter(name => name.endsWith('.vue')).map(name => basename(name, '.vue'))
  return chunks.flatMap(({ name, code }) => {
    const inside = figures.filter(figure => new RegExp(`__name:.${figure}\\W`).test(code))
    return inside.length ? `${String(code.length).padStart(7)} B${String(gzipSync(code).length).padStart(7)} B gzip  ${name}  ${inside.join('、')}` : []
  })
}

/** The slides with a figure. */
function slidesOf(figure: string, slides: DeckSlide[]): DeckSlide[] {
  return slides.filter(({ content }) => content.includes(`<${figure}`))
}

/** Latency of the clicker and of the first control on slides with controls, and frame times of figures, with motion. */
export async function* watchFigures(browser: Browser, url: string, slides: DeckSlide[]): AsyncGenerator<string> {
  const page = await newView(browser, { motion: true })
  const places = await findControls(page, url)
  for (const place of places) {
    await goTo(page, place.no, 0)
    const answers: number[] = []
    for (let click = 1; click <= place.clicks; click++) {
      answers.push(await keyToPaint(page))
      await settle(page)
    }
    const control = controlsOf(page, place).first()
    await control.focus()
    const byHand = await keyToPaint(page, await control.evaluate(({ tagName }) => tagName === 'INPUT' ? 'ArrowLeft' : 'Enter'))
    yield `第 ${place.no} 页：按键到画面，点击 ${answers.map(ms => ms.toFixed(0)).join('、')} ms，控件 ${byHand.toFixed(0)} ms`
  }
  for (const { figure, clicks, key, button } of MOTIONS) {
    for (const { no } of slidesOf(figure, slides)) {
      for (const times of [1, SLOWER]) {
        await goTo(page, no, clicks)
        if (button)
          await page.getByRole('button', { name: button }).first().focus()
        const { median, p99, frames } = await slowed(page, times, () => frameTimes(page, MOTION_MS, () => page.keyboard.press(key)))
        yield `第 ${no} 页 ${figure}：动起来，处理器慢到 1/${times}，${frames} 帧，每帧中位 ${median.toFixed(1)} ms，99% 在 ${p99.toFixed(1)} ms 内`
      }
    }
  }
  await page.close()
}
