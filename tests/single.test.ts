import type { Browser, Page } from 'playwright-chromium'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isAppendix } from '../composables/layouts.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { buildSingleFile } from '../scripts/lib/build.ts'
import { loadDeck } from '../scripts/lib/deck.ts'

const deck = await loadDeck(process.cwd())
let browser: Browser
let room: string
let file: string

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'deck-single-'))
  file = join(room, 'deck.html')
  await buildSingleFile(deck.root, file)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await rm(room, { recursive: true, force: true })
})

it('不过 2.2 MB，方括号里的话不在里面', async () => {
  expect((await stat(file)).size).toBeLessThanOrEqual(2_200_000)
  expect(await readFile(file, 'utf8')).not.toContain(deck.slides[0]!.note.match(/\[(.{8})/)![1])
})

it('没有脚本时，整场的文字就在里面', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  const words = (await page.locator('.article').textContent())!.replace(/\s/g, '')
  expect(deck.slides.filter(({ layout, title }) => !isAppendix(layout) && !words.includes(title.replace(/\s/g, ''))).map(({ title }) => title)).toEqual([])
  await context.close()
})

it('双击就能放映：不问别处要任何东西，字和图都在，讲者视图带着走', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  const asked: string[] = []
  const errors: string[] = []
  context.on('request', request => !/^(?:data|blob):/.test(request.url()) && asked.push(request.url()))
  context.on('console', message => message.type() === 'error' && errors.push(message.text()))
  context.on('weberror', error => errors.push(error.error().message))
  const url = pathToFileURL(file).href
  /** Opens the file at `hash`, as another window of the same browser. */
  const open = async (hash: string): Promise<Page> => {
    const page = await context.newPage()
    await page.goto(url + hash)
    await page.locator('.slidev-layout').filter({ visible: true }).first().waitFor()
    return page
  }
  const hash = (page: Page): string => new URL(page.url()).hash.replace(/\?clicks=0$/, '')

  const page = await open('')
  await page.keyboard.press('PageDown')
  await expect.poll(() => hash(page)).toBe('#/2')
  const opener = deck.slides.find(({ layout }) => layout === 'opener')!.no
  await page.goto(`${url}#/${opener}`)
  const picture = page.locator(`.slidev-page-${opener} img`)
  await picture.waitFor()
  expect(await picture.evaluate(async (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1280)
  expect(await page.evaluate(() => document.fonts.check('900 40px "Noto Serif SC"', '务实'))).toBe(true)

  const presenter = await open(`#/presenter/${opener}`)
  await presenter.locator('.slidev-note').waitFor()
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => hash(page)).toBe(`#/${opener + 1}`)
  expect(errors).toEqual([])
  expect([...new Set(asked.map(address => address.split('#')[0]))]).toEqual([url])
  await context.close()
})
