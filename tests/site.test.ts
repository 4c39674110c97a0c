import type { Browser } from 'playwright-chromium'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutRemarks } from '../composables/notes.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { freshSite } from '../scripts/lib/fresh.ts'
import { goTo, newView, settle, startDeck } from '../scripts/lib/walk.ts'
import { writeSharePictures } from '../scripts/site/share.ts'
import { deckUrl } from './built.ts'

const deck = await loadDeck(process.cwd())
const folder = await freshSite(deck.root)
const page = await readFile(join(folder, 'index.html'), 'utf8')

let browser: Browser
beforeAll(async () => void (browser = await launchBrowser()))
afterAll(() => browser?.close())

describe('网站的页首', () => {
  it('每样只说一次，没有 Slidev 自己的记号', () => {
    const names = [...page.matchAll(/<meta (?:name|property|http-equiv)="([^"]+)"(?: media="([^"]+)")?/g)].map(([, name, media = '']) => name + media)
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual(expect.arrayContaining(['description', 'og:title', 'og:image', 'twitter:card', 'Content-Security-Policy']))
    expect(page).not.toContain('slidev:version')
  })

  it('预览图 1200×630，图标是它们说的大小', async () => {
    expect(await sharp(join(folder, 'share.jpg')).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    const { icons, lang } = JSON.parse(await readFile(join(folder, 'manifest.webmanifest'), 'utf8')) as { lang: string, icons: { src: string, sizes: string, purpose: string }[] }
    expect(lang).toBe('zh-CN')
    expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable'])
    for (const { src, sizes } of icons) {
      const { width, height } = await sharp(join(folder, src)).metadata()
      expect(`${width}x${height}`).toBe(sizes)
    }
    expect(await sharp(join(folder, 'icon-180.png')).stats()).toMatchObject({ isOpaque: true })
  })

  it('有网址时，每一页有自己的地址：自己的标题、说明和图，打开就到那一页', async () => {
    const room = await mkdtemp(join(tmpdir(), 'deck-share-'))
    await cp(folder, room, { recursive: true })
    const [cover, second] = deck.slides
    const known = { ...deck, slides: [{ ...cover!, frontmatter: { ...cover!.frontmatter, url: 'https://example.org/talk' } }, second!] }
    await writeSharePictures(room, known, browser, { width: 16, height: 9 })
    const html = await readFile(join(room, 's/2.html'), 'utf8')
    expect(html).toContain(`<meta property="og:title" content="${second!.title}">`)
    expect(html).toContain('<meta property="og:image" content="https://example.org/talk/s/2.jpg">')
    expect(html).toContain('<link rel="canonical" href="https://example.org/talk/s/2.html">')
    const view = await newView(browser)
    await view.goto(pathToFileURL(join(room, 's/2.html')).href)
    await view.waitForURL(/\/#\/2$/)
    await view.close()
    await rm(room, { recursive: true })
  })
})

describe('网站里没有', () => {
  it('讲稿方括号里的一个字', async () => {
    const remarks = deck.slides.flatMap(({ note }) => note.match(/\[[^[\]]{12,}\]/g) ?? [])
    expect(remarks.length).toBeGreaterThan(10)
    // What is spoken, or stands on a slide or in a source line.
    const { citations, lines } = deckCitations(deck)
    const published = withoutRemarks(deck.slides.map(({ note, content }) => note + content).join('\n'))
      + citations.map(({ publisher, date }) => `${publisher}，${date}`).join('\n') + lines.map(({ note }) => note).join('\n')
    const secret = remarks.map(remark => remark.slice(1, 13)).filter(words => !published.includes(words))
    const files = (await readdir(folder, { recursive: true })).filter(file => /\.(?:js|html|css|json)$/.test(file))
    const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
    expect(secret.filter(words => texts.some(text => text.includes(words)))).toEqual([])
  })

  it('gitHub 会丢掉的文件：有 .nojekyll', async () => {
    expect(await readdir(folder)).toContain('.nojekyll')
  })
})

it('策略没有一处被违反：放映、讲者视图、总览、讲稿', async () => {
  const view = await newView(browser)
  await view.addInitScript(() => {
    const kept = window as unknown as { violations: string[] }
    kept.violations = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => kept.violations.push(`${violatedDirective}：${blockedURI}`))
  })
  const violations: string[] = []
  const collect = async (): Promise<unknown> => violations.push(...await view.evaluate(() => (window as unknown as { violations: string[] }).violations))
  await startDeck(view, deckUrl)
  await goTo(view, deck.slides.length, 0)
  await collect()
  for (const hash of ['#/presenter/3', '#/overview', '#/notes']) {
    await view.goto('about:blank')
    await view.goto(deckUrl + hash)
    await view.locator('#app :is(.slidev-layout, h1)').first().waitFor({ state: 'attached' })
    await settle(view)
    await collect()
  }
  expect(violations).toEqual([])
  await view.goto(deckUrl)
  // A policy that is not there is not broken either.
  expect(await view.evaluate(() => fetch('https://example.org').then(() => '取到了', () => '拦住了'))).toBe('拦住了')
  expect(await view.evaluate(() => (window as unknown as { violations: string[] }).violations.join())).toContain('connect-src')
  await view.close()
})

describe('放映不了，就读文章版', () => {
  it.each(['没有脚本', '双击打开'])('%s', async (why) => {
    const context = await browser.newContext({ javaScriptEnabled: why !== '没有脚本' })
    const view = await context.newPage()
    await view.goto(why === '没有脚本' ? deckUrl : pathToFileURL(join(folder, 'index.html')).href)
    await view.waitForURL(/\/read\/index\.html$/)
    await view.locator('.reading').waitFor()
    await context.close()
  })

  it('脚本启动不了', async () => {
    const view = await newView(browser)
    await view.route('**/*.js', route => route.abort())
    await view.goto(deckUrl)
    await view.waitForURL(/\/read\/index\.html$/)
    await view.close()
  })

  it('放映的工具条里有一个链接', async () => {
    const view = await newView(browser)
    await startDeck(view, deckUrl)
    await view.mouse.move(20, 700)
    expect(await view.getByTitle('读文章版').getAttribute('href')).toBe(`${deckUrl}read/`)
    await view.close()
  })
})
