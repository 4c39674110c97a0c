import type { Deck } from '../lib/deck.ts'
import type { SlicedFonts } from './font-slices.ts'
import type { Visit } from './visit.ts'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { readFacts } from './facts.ts'
import { changePage, escapeHtml, intoHead } from './html.ts'

/** An inline script: a file of this folder with what it imports, in one minified function. */
export async function inlineScript(file: 'arrive.ts' | 'boot.ts'): Promise<string> {
  const [result] = [await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'boot' },
    },
  })].flat()
  if (!result || !('output' in result))
    throw new Error(`${file} was not built`)
  return result.output[0].code.trim()
}

/** Where the talk to read lies in the site of the whole. */
const BESIDE = './read/'

/** The talk to read, which is always the whole: beside the deck, and beside the published one for a short talk. */
async function readingOf(deck: Deck): Promise<string | undefined> {
  if (!deck.short)
    return BESIDE
  const { url } = await readFacts(deck)
  return url && `${url}read/`
}

/** For readers without scripts: the talk to read, by itself and as a link. */
function unscripted(reading: string): { head: string, body: string } {
  const page = escapeHtml(`${reading}index.html`)
  return {
    head: `<noscript><meta http-equiv="refresh" content="0; url=${page}"><style>#first-slides{display:none}</style></noscript>`,
    body: `<noscript><a href="${page}">这场演讲的文章版</a></noscript>`,
  }
}

/**
 * Puts the first slides into Slidev's page: styles and fonts inline, the picture asked for at once, scripts and sheets
 * prefetched with low priority and started by the inline script when the first view is painted; `reading` is the address of the talk to read.
 */
export function staticPage(page: string, { canvas, slides, css, bodyStyle }: Visit, fonts: SlicedFonts, { arrive, boot }: { arrive: string, boot: string }, reading?: string): string {
  // The last one starts the app and imports the others.
  const entry = [...page.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)].at(-1)?.[1]
  if (!entry)
    throw new Error('no entry script in index.html')
  const scripts = [...page.matchAll(/<(?:script type="module"[^>]* src|link rel="modulepreload"[^>]* href)="([^"]+)"/g)].map(([, href]) => href!)
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => href!)
  const picture = slides[0]?.match(/<source type="image\/avif" srcset="([^"]+)"/)?.[1]
  const head = [
    ...reading ? [unscripted(reading).head, `<link rel="alternate" type="text/html" href="${escapeHtml(reading)}" title="文章版">`] : [],
    // It leads to the talk beside the deck.
    ...reading === BESIDE ? [`<script>${arrive}</script>`] : [],
    ...picture ? [`<link rel="preload" as="image" type="image/avif" imagesrcset="${picture}" imagesizes="100vw" fetchpriority="high">`] : [],
    `<style>${fonts.inline}${css}#first-slides{position:fixed;inset:0;z-index:9;touch-action:pinch-zoom}#first-slides[hidden],#first-slides>[hidden]{display:none}</style>`,
  ]
  const later = [
    ...sheets.map(href => `<link rel="preload" as="style" fetchpriority="low" href="${href}">`),
    ...scripts.map(href => `<link rel="modulepreload" fetchpriority="low" href="${href}">`),
  ]
  const data = { entry, sheets: sheets.join(' '), ...canvas }
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${escapeHtml(String(value))}"`).join(' ')
  return intoHead(page, head)
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
    .replace('<body>', () => `<body style="${escapeHtml(bodyStyle)}">\n<div id="first-slides">${slides.join('')}</div>\n<script ${attributes}>${boot}</script>\n${reading ? unscripted(reading).body : ''}`)
    .replace('</body>', () => `${later.join('\n')}\n</body>`)
}

/** Puts the first slides into the page of a built site. */
export async function writeFirstSlides(folder: string, deck: Deck, visit: Visit, fonts: SlicedFonts): Promise<void> {
  const [arrive, boot, reading] = await Promise.all([inlineScript('arrive.ts'), inlineScript('boot.ts'), readingOf(deck)])
  await changePage(folder, page => staticPage(page, visit, fonts, { arrive, boot }, reading))
}
