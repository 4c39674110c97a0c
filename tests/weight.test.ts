import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { freshSite } from '../scripts/lib/fresh.ts'
import { weighReading } from '../scripts/lib/reading-weight.ts'
import { newView, startDeck } from '../scripts/lib/walk.ts'
import { deckUrl } from './built.ts'
import { deck, slides } from './deck.ts'

/** Limits of the first load in bytes, gzipped. */
const SCRIPT = 93_000
const SHEET = 15_000
/** Limits of the reading edition. */
const READING = { first: 60_000, page: 250_000, fonts: 350_000 }
/** Nodes of the page once nothing is left to fetch. */
const NODES = 1000

const gzipped = (text: string): number => gzipSync(text).length
const text = async (path: string): Promise<string> => (await fetch(new URL(path, deckUrl))).text()

/** Files of the first load by path: what the page names, and what these files cannot do without. */
async function firstLoad(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  async function take(path: string): Promise<void> {
    if (files.has(path))
      return
    files.set(path, '')
    files.set(path, await text(path))
    for (const [, name] of files.get(path)!.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
      await take(`assets/${name}`)
  }
  for (const [path] of (await text('')).matchAll(/assets\/[\w./-]+\.(?:js|css)/g))
    await take(path)
  return files
}

const files = await firstLoad()
function sum(type: string, bare = (source: string): string => source): number {
  return [...files].filter(([path]) => path.endsWith(type)).reduce((bytes, [, source]) => bytes + gzipped(bare(source)), 0)
}

describe('第一次打开要取的', () => {
  it(`脚本不过 ${SCRIPT / 1000} kB`, () => {
    expect(files.size).toBeGreaterThan(1)
    expect(sum('.js')).toBeLessThanOrEqual(SCRIPT)
  })

  it(`样式不过 ${SHEET / 1000} kB，字体的规则不算`, () => {
    expect(sum('.css', source => source.replace(/@font-face\{[^}]*\}/g, ''))).toBeLessThanOrEqual(SHEET)
  })

  it('没有一句备注', () => {
    const sources = [...files.values()].join('\n')
    const sentences = slides.flatMap(({ note }) => note.replace(/\[.*?\]/gs, '').match(/[^\s。，]{8,}[。，]/g) ?? [])
    expect(sentences.length).toBeGreaterThan(0)
    // A check's facts may say the same words.
    const shown = JSON.stringify(deck.ledger.checks)
    expect(sentences.filter(sentence => sources.includes(sentence) && !shown.includes(sentence))).toEqual([])
  })
})

describe('文章版，不算图片', async () => {
  const { first, html, css, fonts } = await weighReading(await freshSite(deck.root))

  it(`首屏不过 ${READING.first / 1000} kB，有自己的字体`, () => {
    expect(first).toBeLessThanOrEqual(READING.first)
  })

  it(`整页不过 ${READING.page / 1000} kB，字体不过 ${READING.fonts / 1000} kB`, () => {
    expect(html + css).toBeLessThanOrEqual(READING.page)
    expect(fonts).toBeLessThanOrEqual(READING.fonts)
  })
})

describe('开着的页面', () => {
  const browser = launchBrowser()

  const fetched = new Set<string>()
  let nodes: { all: number, slides: string[] }
  beforeAll(async () => {
    const page = await newView(await browser)
    page.on('request', request => fetched.add(new URL(request.url()).pathname))
    await startDeck(page, deckUrl)
    // Slidev's table of the slides says when the code of the last one is there.
    await page.evaluate(() => Promise.all((window.deckNav().slides as { load: () => Promise<unknown> }[]).map(slide => slide.load())))
    await page.waitForSelector('#slideshow > :nth-child(2)', { state: 'attached' })
    nodes = await page.evaluate(() => ({
      all: document.querySelectorAll('*').length,
      slides: [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].map(slide => slide.dataset.slidevNo!),
    }))
  })
  afterAll(async () => (await browser).close())

  it(`只装眼前的一页和邻页，不到 ${NODES} 个节点`, () => {
    expect(nodes.slides).toEqual(['1', '2'])
    expect(nodes.all).toBeLessThan(NODES)
  })

  it('备注没有人看就不取', () => {
    expect([...fetched].filter(path => /\/notes?-/.test(path))).toEqual([])
  })

  it('图片只取到下一章', () => {
    const images = slides.map(({ frontmatter }) => frontmatter.image).filter(image => typeof image === 'string')
    const later = images.slice(2).map(image => image.replace(/\.\w+$/, ''))
    expect([...fetched].filter(path => later.some(image => path.includes(`${image}.`) || path.includes(`${image}-`)))).toEqual([])
  })
})
