import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { freshSite } from '../scripts/lib/fresh.ts'
import { serveFolder } from '../scripts/lib/serve.ts'
import { writeWorker } from '../scripts/site/worker.ts'

const dist = await freshSite(process.cwd())
let browser: Browser
let context: BrowserContext
let folder: string
let site: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => void (browser = await launchBrowser()))
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-offline-'))
  await cp(dist, folder, { recursive: true })
  site = await serveFolder(folder, { base: '/talk/' })
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
})
afterEach(async () => {
  await context.close()
  await site.close()
  await rm(folder, { recursive: true })
})
afterAll(() => browser?.close())

/** Opens the deck at `hash` in a new window. */
async function open(hash = '', search = '?offline'): Promise<Page> {
  const page = await context.newPage()
  await page.goto(site.url + search + hash)
  await page.locator('.slidev-layout h1').first().waitFor({ state: 'attached' })
  return page
}

/** Waits until this version is in store and answers for the page. */
async function stored(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** Another version of the site takes its place: an asset has another name, and the page another word. */
async function deploy(word: string): Promise<void> {
  const index = await readFile(join(folder, 'index.html'), 'utf8')
  await writeFile(join(folder, 'index.html'), index.replace(/ data-worker="[^"]*"/, '').replace('</head>', `<meta name="version" content="${word}">\n</head>`))
  await writeWorker(folder)
}

const version = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content)
const waits = (page: Page): Promise<unknown> => page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))

it('打开过一次，断了网也放得完：换了宽度的图用手边那张', async () => {
  const page = await open()
  await stored(page)
  await site.close()
  const later = await context.newPage()
  await later.setViewportSize({ width: 1920, height: 1080 })
  const failed: string[] = []
  later.on('pageerror', error => failed.push(error.message))
  await later.goto(`${site.url}?offline#/5`)
  await later.locator('.slidev-page-5 img').waitFor()
  expect(await later.locator('.slidev-page-5 img').evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    return [image.currentSrc.split('-').at(-1), image.naturalWidth > 0]
  })).toEqual(['1920.avif', true])
  await later.goto(`${site.url}?offline#/presenter/17`)
  await later.locator('.slidev-note').first().waitFor()
  expect(failed).toEqual([])
})

it('手机竖着打开过一次，断了网也读得完', async () => {
  const page = await context.newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${site.url}?offline`)
  await page.waitForURL(/\/read\/\?offline$/)
  await stored(page)
  await site.close()
  const later = await context.newPage()
  await later.setViewportSize({ width: 390, height: 844 })
  await later.goto(`${site.url}?offline`)
  await later.waitForURL(/\/read\/\?offline$/)
  expect(await later.evaluate(async () => (await document.fonts.load('500 18px "Noto Serif SC"', '演讲')).length)).toBeGreaterThan(0)
  await later.close()
})

it('存下的不到 3 MB，没有 JPEG，没有 1280 以上的图', async () => {
  const files = JSON.parse((await readFile(join(folder, 'sw.js'), 'utf8')).match(/^const FILES = (.*)$/m)![1]!) as string[]
  expect(files.filter(file => /\.jpg$|-(?:1920|2560)\./.test(file))).toEqual([])
  const sizes = await Promise.all(files.map(async file => (await stat(join(folder, file.endsWith('/') ? `${file}index.html` : file))).size))
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000)
})

it('有了新版本：开着的窗口照旧，只在封面说一句；别的窗口都关了，重新载入就是新的', async () => {
  const page = await open()
  await stored(page)
  await deploy('二')
  const speaker = await open('#/presenter/1')
  await waits(speaker)
  expect(await speaker.locator('.notice:not(:empty)').count()).toBe(0)
  expect([await version(page), await version(speaker)]).toEqual([undefined, undefined])

  await page.reload()
  expect(await version(page)).toBeUndefined()
  await expect.poll(() => page.locator('.notice').textContent()).toContain('新版本')

  await speaker.close()
  await page.reload()
  await page.waitForFunction(() => document.querySelector('meta[name="version"]'))
  expect(await version(page)).toBe('二')
  await stored(page)
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
})

it('本机不存，除非地址里写了 offline', async () => {
  const page = await open('', '')
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
