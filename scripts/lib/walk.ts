import type { Browser, Page } from 'playwright-chromium'
import type { Facts } from '../rules/facts.ts'
import type { Tab } from './watch.ts'
import { readFacts } from '../rules/read-facts.ts'
import { settled } from '../rules/settled.ts'
import { reached, unlessStuck, watch } from './watch.ts'

/** Settings of a browser page. */
export interface View {
  scheme?: 'light' | 'dark'
  /** Viewport, px. */
  width?: number
  height?: number
  /** Device pixels per px. */
  scale?: number
  /** With motion, as on stage. */
  motion?: boolean
  /** ms without progress after which waiting ends. */
  patience?: number
}

/** Position in a deck. */
export interface Position { no: number, clicks: number, clicksTotal: number, slides: number }

/** The part of Slidev's navigation used here, which a build has, too. */
interface Nav {
  currentSlideNo: number
  clicks: number
  clicksTotal: number
  slides: unknown[]
  hasNext: boolean
  hasPrev: boolean
  currentSlideRoute: { load: () => Promise<unknown> }
  go: (no: number, clicks: number) => Promise<void>
}

declare global {
  interface Window { deckNav: () => Nav }
}

/** Runs in the page before anything of it. */
export function exposeNav(): void {
  window.deckNav = () => (document.querySelector('#app') as any)?.__vue_app__?._context.provides['$$slidev-context']?.nav
}

/** Waits until the slide's own code is there, nothing moves, and everything that is shown has its fonts and pictures. */
export async function settle(page: Tab): Promise<void> {
  await unlessStuck(page, '画面停下来', async () => {
    // Until then the slide is empty; Slidev shows its loading sign only after 0.2 s.
    await page.evaluate(() => window.deckNav?.()?.currentSlideRoute.load().then(() => {}))
    await page.evaluate(settled)
  })
}

/** A page for `startDeck`, by default without motion. */
export async function newView(browser: Browser, { scheme = 'light', width = 1280, height = 720, scale = 1, motion = false, patience }: View = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: scale, reducedMotion: motion ? 'no-preference' : 'reduce' })
  watch(page, patience)
  await page.addInitScript(exposeNav)
  return page
}

/** Loads the deck at its first slide, or at the one that `url` names, and waits until it can be clicked through. */
export async function startDeck(page: Tab, url: string): Promise<Position> {
  await unlessStuck(page, `打开 ${url}`, async () => {
    // The bare address would lead an upright phone to the reading edition.
    await page.goto(url.includes('#') ? url : `${url}#/1`, { timeout: 0 })
    await page.waitForFunction(() => !window.firstSlides && window.deckNav()?.clicksTotal !== undefined && document.querySelector('.slidev-page > div'), undefined, { timeout: 0 })
  })
  await settle(page)
  return position(page)
}

/** Where the deck stands now. */
export async function position(page: Tab): Promise<Position> {
  const now = await unlessStuck(page, '页面应答', () => page.evaluate(() => {
    const { currentSlideNo, clicks, clicksTotal, slides } = window.deckNav()
    return { no: currentSlideNo, clicks, clicksTotal, slides: slides.length }
  }))
  reached(page, now)
  return now
}

/** Jumps to a click of a slide. */
export async function goTo(page: Tab, no: number, clicks: number): Promise<void> {
  await unlessStuck(page, `第 ${no} 页第 ${clicks} 次`, async () => {
    await page.evaluate(([no, clicks]) => window.deckNav().go(no!, clicks!), [no, clicks])
    await page.waitForFunction(([no, clicks]) => {
      const nav = window.deckNav()
      return nav.currentSlideNo === no && nav.clicks === clicks
    }, [no, clicks], { timeout: 0 })
  })
  reached(page, { no, clicks })
  await settle(page)
}

/** Jumps to a slide's last click. @returns its number */
export async function goToEnd(page: Tab, no: number): Promise<number> {
  await goTo(page, no, 0)
  const { clicksTotal } = await position(page)
  await goTo(page, no, clicksTotal)
  return clicksTotal
}

/** What a slide shows now. */
export function factsOf(page: Tab, no: number): Promise<Facts> {
  return readFacts(reader => page.evaluate(reader, no))
}

/** File name of a click's picture, sorted as the slides are. */
export function pictureName(no: number, clicks: number, scheme: View['scheme']): string {
  return `${String(no).padStart(2, '0')}-c${clicks}${scheme === 'dark' ? '-dark' : ''}.png`
}

/** Presses a key of the clicker once and waits for the next frame. Where turning pages ends, the key of the sources leads into the appendix and back. */
export async function tap(page: Page, key: 'PageDown' | 'PageUp' = 'PageDown'): Promise<Position> {
  const before = await position(page)
  await unlessStuck(page, `按 ${key} 以后的画面`, async () => {
    await page.evaluate((key) => {
      const { hasNext, hasPrev } = window.deckNav()
      const code = (key === 'PageDown' ? hasNext : hasPrev) ? key : 'KeyQ'
      for (const type of ['keydown', 'keyup'])
        document.body.dispatchEvent(new KeyboardEvent(type, { key: code === key ? key : 'q', code, bubbles: true }))
    }, key)
    await page.waitForFunction(({ no, clicks }) => {
      const nav = window.deckNav()
      return nav.currentSlideNo !== no || nav.clicks !== clicks
    }, before, { timeout: 0 })
    await page.evaluate(() => window.deckNav().currentSlideRoute.load().then(() => {}))
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  })
  return position(page)
}

/** Presses a key of the clicker once and waits until nothing moves. */
export async function press(page: Page, key?: 'PageDown' | 'PageUp'): Promise<Position> {
  await tap(page, key)
  await settle(page)
  return position(page)
}
