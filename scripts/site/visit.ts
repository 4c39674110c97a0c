import type { Browser } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import type { ScopedCss } from './reading/scope-css.ts'
import { serveFolder } from '../lib/serve.ts'
import { goTo, goToEnd, newView, press, startDeck } from '../lib/walk.ts'
import { criticalCss } from './critical-css.ts'
import { readArticle } from './read-article.ts'
import { readCharacters } from './read-characters.ts'
import { cloneForReading } from './reading/clone-slide.ts'
import { scopeCss } from './reading/scope-css.ts'
import { pageSheet } from './reading/sheet.ts'
import { exposeSelectorParts } from './selector-parts.ts'

/** Characters of one slide by the face that draws them: family and weight, such as `Noto Serif SC 500`. */
export type Characters = Record<string, string>

/** What the static page needs to know of the deck, as Slidev has resolved it. */
export interface Canvas {
  /** px. */
  width: number
  height: number
  scheme: 'auto' | 'light' | 'dark'
}

/** What a browser saw of a built site: all that completing it needs. */
export interface Visit {
  canvas: Canvas
  /** HTML of the slides that the static page holds: the first, and the second where one key leads there. */
  slides: string[]
  /** The rules of the site's style sheets that apply to them, in both schemes. */
  css: string
  /** `style` of the body: the theme's variables. */
  bodyStyle: string
  /** One entry a slide; entry 0 is slide 1. */
  characters: Characters[]
  /** What each slide says at its last click, as HTML without style; its title is an `h2`. */
  texts: string[]
  /** Each slide at its last click, and its speech. */
  spreads: Spread[]
  /** The rules for `spreads`. */
  spreadCss: ScopedCss
}

/** What the reading edition shows of one slide, as HTML. */
export interface Spread { slide: string, note: string }

function readCanvas(): Canvas {
  const { canvasWidth, aspectRatio, colorSchema } = (document.querySelector('#app') as any).__vue_app__._context.provides['$$slidev-context'].configs
  return { width: canvasWidth, height: Math.ceil(canvasWidth / aspectRatio), scheme: colorSchema }
}

/** The HTML of slide `no` and what lies over it, without what only the running deck needs. */
function cloneSlide(no: number): string {
  const container = document.querySelector('#slide-container')!.cloneNode(true) as HTMLElement
  for (const page of container.querySelectorAll<HTMLElement>('.slidev-page')) {
    if (Number(page.dataset.slidevNo) !== no)
      page.remove()
  }
  // The controls of Slidev follow the slide.
  for (const child of [...container.children].slice(1))
    child.remove()
  container.querySelector<HTMLElement>('.slidev-slide-content')!.style.removeProperty('--slidev-slide-scale')
  for (const element of [container, ...container.querySelectorAll('[id]')])
    element.removeAttribute('id')
  for (const element of container.querySelectorAll<HTMLElement>('a, button, input'))
    element.tabIndex = -1
  const comments = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode())
    found.push(comments.currentNode)
  for (const comment of found)
    (comment as Comment).remove()
  return container.outerHTML
}

/** The note of slide `no` as the deck shows it to the speaker, as HTML; its file is fetched when it is first read. */
async function readNote(no: number): Promise<string> {
  const { slide } = (window.deckNav().slides[no - 1] as { meta: { slide: { noteHTML: string } } }).meta
  for (let frame = 0; frame < 300 && !slide.noteHTML; frame++)
    await new Promise(resolve => requestAnimationFrame(resolve))
  return slide.noteHTML
}

/** Opens the site in `folder`, walks through all slides and reads what its page, styles and fonts are completed with. */
export async function visitSite(browser: Browser, folder: string, deck: Deck): Promise<Visit> {
  const site = await serveFolder(folder)
  const page = await newView(browser)
  await page.addInitScript(exposeSelectorParts)
  try {
    const { clicksTotal } = await startDeck(page, site.url)
    /** HTML as it may stand in the site's page: Vite has some addresses say where they were seen. */
    const here = (html: string): string => html.replaceAll(site.url, './')
    const canvas = await page.evaluate(readCanvas)
    const slides = [here(await page.evaluate(cloneSlide, 1))]
    if (deck.slides.length > 1 && clicksTotal === 0) {
      await press(page)
      slides.push(here(await page.evaluate(cloneSlide, 2)))
    }
    const css = await page.evaluate(criticalCss, { slides })
    const bodyStyle = await page.evaluate(() => document.body.getAttribute('style') ?? '')
    const characters: Characters[] = []
    const texts: string[] = []
    const spreads: Spread[] = []
    for (const { no, note } of deck.slides) {
      await goToEnd(page, no)
      texts.push(here(await page.evaluate(readArticle, { no, level: 2 })))
      // The reading edition has no controls either, so its slides are drawn as for paper.
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      spreads.push({ slide: here(await page.evaluate(cloneForReading, no)), note: note && await page.evaluate(readNote, no) })
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      await goTo(page, no, 0)
      characters.push(await page.evaluate(readCharacters, { within: `[data-slidev-no="${no}"], #slideshow > :not(.slidev-page)`, no }))
    }
    const spreadCss = await page.evaluate(scopeCss, await page.evaluate(criticalCss, { slides: spreads.map(({ slide }) => slide), sheet: await pageSheet() }))
    return { canvas, slides, css, bodyStyle, characters, texts, spreads, spreadCss }
  }
  finally {
    await page.close()
    await site.close()
  }
}
