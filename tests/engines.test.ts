import type { Finding } from '../scripts/rules/findings.ts'
import type { Engine } from './engines/engine.ts'
import type { Place } from './engines/walk.ts'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { newView, startDeck } from '../scripts/lib/walk.ts'
import { watch } from '../scripts/lib/watch.ts'
import { findingLine, unexcused } from '../scripts/rules/findings.ts'
import { tryControls } from './engines/controls.ts'
import { findFirefox, startFirefox } from './engines/firefox.ts'
import { displacement } from './engines/painting.ts'
import { readingFlaws } from './engines/reading.ts'
import { serveWatched } from './engines/site.ts'
import { readPlaces, walkPlaces } from './engines/walk.ts'
import { findWebkit, startWebkit } from './engines/webkit.ts'

/** Engines besides Chromium's, which the other tests use; `packages` are Debian's. */
const engines = [
  { name: 'firefox', path: findFirefox(), start: startFirefox, packages: 'firefox-esr' },
  { name: 'webkit', path: findWebkit(), start: startWebkit, packages: 'webkit2gtk-driver xvfb' },
]
/** The engines that must be here, say `firefox,webkit`. */
const required = process.env.DECK_ENGINES?.split(',') ?? []

/** What was seen of the deck in an engine. */
interface Seen {
  findings: Finding[]
  /** px by which characters are painted beside their places, by style. */
  displaced: Map<string, number>
  controls: { tried: number, flaws: string[] }
  complaints: string[]
  /** What is wrong with the reading edition. */
  reading: string[]
}

async function see(url: string, places: Place[], start: () => Promise<Engine>): Promise<Seen> {
  const engine = await start()
  watch(engine)
  try {
    await startDeck(engine, url)
    const { findings, styles } = await walkPlaces(engine, places)
    const controls = await tryControls(engine, places)
    const displaced = new Map<string, number>()
    for (const style of styles)
      displaced.set(style, await displacement(engine, style))
    const complaints = await engine.evaluate(() => window.complaints)
    return { findings, displaced, controls, complaints, reading: await readingFlaws(engine, `${url}read/`) }
  }
  finally {
    await engine.close()
  }
}

const site = await serveWatched()

/** All engines walk at the same time; each test waits for its own. One that got stuck starts again when a test is tried again. */
const seen = new Map<string, Promise<Seen>>()
let places: Place[]
function seenIn({ name, path, start }: typeof engines[number]): Promise<Seen> {
  const walk = seen.get(name) ?? see(site.url, places, () => start(path!))
  seen.set(name, walk)
  walk.catch(() => seen.delete(name))
  return walk
}

beforeAll(async () => {
  const browser = await launchBrowser()
  const chromium = await newView(browser)
  await startDeck(chromium, site.url)
  places = await readPlaces(chromium)
  await browser.close()
  for (const engine of engines.filter(({ path }) => path))
    void seenIn(engine).catch(() => {})
})
afterAll(() => site.close())

describe.each(engines)('在 $name 里', (engine) => {
  const { name, path, packages } = engine
  if (!path) {
    const missing = `这台机器没有 ${name}（Debian：apt-get install ${packages}），没有在它里面走`
    if (required.includes(name))
      return it('走一遍', () => expect.fail(missing))
    console.log(missing)
    return it.skip(missing)
  }

  it('每一页的最后一次点击、深浅两色：规则都守住，标题和引语的断行与 Chromium 相同', async () => {
    const { findings } = await seenIn(engine)
    expect(unexcused(findings).map(findingLine)).toEqual([])
  }, 600_000)

  it('数字挨着汉字：每个字都画在自己的位置上', async () => {
    const { displaced } = await seenIn(engine)
    expect(displaced.size).toBeGreaterThan(0)
    expect([...displaced].filter(([, by]) => by > 3)).toEqual([])
  })

  it('滑块和按钮：鼠标、键盘都拨得动，右和上总是加，翻页键照样翻页', async () => {
    const { controls } = await seenIn(engine)
    expect(controls.tried).toBeGreaterThan(0)
    expect(controls.flaws).toEqual([])
  })

  it('控制台没有怨言', async () => {
    expect((await seenIn(engine)).complaints).toEqual([])
  })

  it('文章版：不宽出窗口，幻灯片合尺寸，字体都来了', async () => {
    expect((await seenIn(engine)).reading).toEqual([])
  })
})
