import type { Browser, Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAppendix } from '../composables/layouts.ts'
import { spoken } from '../composables/notes.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { readFamilies } from '../scripts/lib/families.ts'
import { freshSite } from '../scripts/lib/fresh.ts'
import { deckUrl } from './built.ts'
import { foreignFonts } from './rendered/browser-rules.ts'

const deck = await loadDeck(process.cwd())
const talk = deck.slides.filter(({ layout }) => !isAppendix(layout))
const html = await readFile(join(await freshSite(deck.root), 'read/index.html'), 'utf8')
const url = `${deckUrl}read/`

const last = talk.at(-1)!.no
/** px on the canvas: `--type-source` of styles/tokens.css. */
const SMALL_PRINT = 15

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser?.close())

/** The page in a window `width` px wide, with all its pictures and fonts. */
async function open(width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme })
  await page.goto(url)
  await page.evaluate(async () => {
    document.querySelectorAll('img').forEach(image => image.loading = 'eager')
    await Promise.all([...document.images].filter(image => image.checkVisibility()).map(image => image.decode()))
    await document.fonts.ready
  })
  return page
}

/** Words without spaces, entities and marks of Markdown. */
const bare = (text: string): string => text.replace(/&nbsp;|[\s*_`\u200B]/g, '')

describe('网页本身', () => {
  it('是有效的 HTML，没有脚本，不问别处要东西', async () => {
    const { results } = await new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'], rules: { 'unique-landmark': 'error' } })).validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}：${ruleId}，${message}`))).toEqual([])
    expect(html).not.toMatch(/<script|<iframe|\son\w+="/)
    expect([...html.matchAll(/(?:src|srcset|<link[^>]* href)="(https?:[^"]*)/g)].map(([, address]) => address)).toEqual([])
  })

  it.each([390, 1280])('axe，%i px 宽', async (width) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(width, scheme)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${scheme} ${id}：${html.slice(0, 120)}`))).toEqual([])
      await page.close()
    }
  })

  it('每个锚点都有去处，编号不重复', async () => {
    const page = await open(1280)
    expect(await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const wanted = [...document.querySelectorAll('*')].flatMap(element => [...element.attributes].flatMap(({ name, value }) => [
        ...name.endsWith('href') && value.startsWith('#') ? [value.slice(1)] : [],
        ...[...value.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id]) => id!),
        ...name === 'aria-labelledby' || name === 'aria-describedby' ? value.split(' ') : [],
      ]))
      return [...wanted.filter(id => !ids.includes(id)), ...ids.filter((id, i) => ids.indexOf(id) !== i)]
    })).toEqual([])
    await page.close()
  })
})

describe('整场都在', () => {
  it('每一页：标题、图、讲稿一字不少、回到放映的链接；方括号里的不在', async () => {
    const page = await open(1280)
    const found = await page.evaluate(() => [...document.querySelectorAll('.spread')].map(spread => ({
      no: Number(spread.id.slice(1)),
      title: document.getElementById(spread.getAttribute('aria-labelledby')!)?.textContent,
      drawn: spread.querySelector<HTMLElement>('.slide > .canvas')?.childElementCount,
      said: [...spread.querySelectorAll('.speech')].map((speech) => {
        const copy = speech.cloneNode(true) as Element
        copy.querySelectorAll('.refs').forEach(refs => refs.remove())
        return copy.textContent
      }).join(''),
      there: spread.querySelector<HTMLAnchorElement>('.there a')?.getAttribute('href'),
    })))
    expect(found.map(({ no }) => no)).toEqual(talk.map(({ no }) => no))
    for (const { no, title, drawn, said, there } of found) {
      const slide = talk.find(slide => slide.no === no)!
      expect(bare(title ?? '')).toContain(bare(slide.layout === 'opener' ? String(slide.frontmatter.chapter && slide.title) : slide.title))
      expect(drawn).toBeGreaterThan(0)
      expect(bare(said)).toBe(bare(spoken(slide.note)))
      expect(there).toBe(`../#/${no}`)
    }
    await page.close()
  })

  it('每张图都有文字替代，每条来源都有网址，来去的路都在', async () => {
    const page = await open(1280)
    const { citations } = deckCitations(deck)
    const { silent, notes } = await page.evaluate(() => ({
      silent: [...document.querySelectorAll('.slide svg:not(svg svg), img')].filter(drawing => !drawing.closest('[aria-hidden="true"]')).filter(drawing => drawing instanceof HTMLImageElement
        ? !drawing.alt
        : drawing.getAttribute('role') === 'img' && !drawing.getAttribute('aria-label') && !drawing.querySelector('title')?.textContent).map(({ outerHTML }) => outerHTML.slice(0, 120)),
      notes: [...document.querySelectorAll('.endnotes li')].map(note => ({ id: note.id, to: note.querySelector('.address')?.getAttribute('href'), back: [...note.querySelectorAll('.back a')].map(link => Number(link.getAttribute('href')!.slice(2))) })),
    }))
    expect(silent).toEqual([])
    expect(notes.map(({ id }) => id)).toEqual(citations.map(({ number }) => `n${number}`))
    expect(notes.map(({ to }) => to).sort()).toEqual(citations.map(({ url }) => url).sort())
    expect(notes.filter(({ back }) => !back.length || !back.every(no => no <= talk.length))).toEqual([])
    await page.close()
  })
})

describe('怎样都读得下去', () => {
  it.each([360, 390, 768, 1280])('%i px 宽：没有横向滚动，字放大一倍也没有；页上的字不小于 16 px', async (width) => {
    const page = await open(width)
    const across = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await across()).toBeLessThanOrEqual(0)
    expect(await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const small = new Set<string>()
      while (walker.nextNode()) {
        const holder = walker.currentNode.parentElement!
        if (walker.currentNode.nodeValue!.trim() && holder.checkVisibility() && !holder.closest('.slide, sup') && Number.parseFloat(getComputedStyle(holder).fontSize) < 16)
          small.add(`${holder.className || holder.localName}：${getComputedStyle(holder).fontSize}`)
      }
      return [...small]
    })).toEqual([])
    // As a reader sets it in the browser.
    await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    expect(await across()).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('360 px 宽时，图里的字不小于 12 px，不然图自己能横着拖', async () => {
    const page = await open(360)
    expect(await page.evaluate((smallPrint) => {
      const small = new Set<string>()
      for (const slide of document.querySelectorAll('.slide')) {
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
        const canvas = slide.querySelector('.canvas')!
        while (walker.nextNode()) {
          const holder = walker.currentNode.parentElement!
          if (!walker.currentNode.nodeValue!.trim() || !holder.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || holder.closest('title, desc, [aria-hidden="true"], .sr-only'))
            continue
          const scale = holder instanceof SVGGraphicsElement ? holder.getScreenCTM()!.d : canvas.getBoundingClientRect().width / 1280
          const ownSize = Number.parseFloat(getComputedStyle(holder).fontSize)
          const size = ownSize * scale
          // Small print, such as the numerals in signs, is not for reading.
          if (ownSize > smallPrint && size < 11.95)
            small.add(`${slide.closest('article')!.id} ${walker.currentNode.nodeValue!.trim()}：${size.toFixed(1)}`)
        }
      }
      return [...small]
    }, SMALL_PRINT)).toEqual([])
    await page.close()
  })

  it('每个字都是自己的字体', async () => {
    const page = await open(390)
    expect(await foreignFonts(page, '//body', await readFamilies(deck.root))).toEqual([])
    await page.close()
  })
})

describe('手机竖着打开网址', () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

  /** Opens `address` and says where that leads, and which files of the site it asks for. */
  async function visit(address: string, options: object): Promise<{ page: Page, at: string, asked: string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url().replace(deckUrl, '')))
    await page.goto(deckUrl + address)
    await page.waitForURL(({ pathname, hash }) => pathname.endsWith('/read/') || hash !== '')
    await page.locator('.reading, .slidev-layout').first().waitFor({ state: 'attached' })
    return { page, at: page.url().replace(deckUrl, ''), asked }
  }

  it.each(['', '#/', 'index.html'])('%s 到文章版，放映的文件一个也没有取', async (address) => {
    const { page, at, asked } = await visit(address, phone)
    expect(at).toBe('read/')
    expect(asked.filter(path => /^assets\/|\.js$/.test(path))).toEqual([])
    await page.context().close()
  })

  it('写了哪一页、讲者视图，横着拿，或是在电脑上，都照旧', async () => {
    for (const [address, options] of [[`#/${last}`, phone], ['#/presenter/1', phone], ['', { ...phone, viewport: { width: 844, height: 390 } }], ['', { viewport: { width: 1280, height: 720 } }]] as const) {
      const { page, at } = await visit(address, options)
      expect(at).toContain(address || '#/1')
      await page.context().close()
    }
  })

  it('从文章版去放映，返回就回来', async () => {
    const { page } = await visit('', phone)
    await page.locator(`#s${last} .there a`).click()
    await page.waitForURL(new RegExp(`#/${last}$`))
    await page.goBack()
    await page.waitForURL(/\/read\/$/)
    expect(await page.locator(`#s${last}`).count()).toBe(1)
    await page.context().close()
  })
})
