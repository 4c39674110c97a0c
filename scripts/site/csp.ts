import type { Deck } from '../lib/deck.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { sourceFiles } from '../plugins/characters.ts'
import { changePage } from './html.ts'

/** Types of script elements that hold data, which a policy does not concern. */
const DATA = /\btype="(?:application\/(?:ld\+)?json|speculationrules)"/

/** Hashes of the scripts that stand in a page, as a policy names them. */
export function scriptHashes(page: string): string[] {
  return [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/\ssrc=/.test(attributes!) && !DATA.test(attributes!))
    .map(([, , code]) => `'sha256-${createHash('sha256').update(code!).digest('base64')}'`)
}

/**
 * The policy of a page: nothing from elsewhere but the frames that its slides hold. Styles may stand in the page:
 * Vue and the drawings set them, and they run nothing.
 */
export function policy(page: string, frames: string[]): string {
  return Object.entries({
    'default-src': [`'none'`],
    'script-src': [`'self'`, ...scriptHashes(page)],
    'style-src': [`'self'`, `'unsafe-inline'`],
    'img-src': [`'self'`, 'data:', 'blob:'],
    'font-src': [`'self'`, 'data:'],
    'media-src': [`'self'`],
    'connect-src': [`'self'`],
    'manifest-src': [`'self'`],
    'worker-src': [`'self'`],
    'frame-src': [`'self'`, ...frames],
    'base-uri': [`'none'`],
    'form-action': [`'none'`],
  }).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ')
}

/** A page with its policy, which stands before everything that it concerns. */
export function withPolicy(page: string, frames: string[] = []): string {
  return page.replace(/<meta charset="[^"]*">/i, charset => `${charset}\n<meta http-equiv="Content-Security-Policy" content="${policy(page, frames)}">`)
}

/** Origins of the pages elsewhere that the deck's sources put into frames. */
export async function foreignFrames({ root, slides }: Deck): Promise<string[]> {
  const sources = await Promise.all((await sourceFiles(root)).map(file => readFile(file, 'utf8')))
  const addresses = [
    ...sources.flatMap(text => [...text.matchAll(/<iframe\b[^>]*?\ssrc="([^"]+)"/g)].map(([, address]) => address!)),
    ...slides.filter(({ layout }) => layout.startsWith('iframe')).map(({ frontmatter }) => String(frontmatter.url)),
    ...sources.some(text => /<Youtube\b/i.test(text)) ? ['https://www.youtube.com'] : [],
  ]
  return [...new Set(addresses.filter(address => /^https?:/.test(address)).map(address => new URL(address).origin))]
}

/** Gives the page of a built site its Content-Security-Policy; to be called when all of its scripts stand in it. */
export async function writePolicy(folder: string, deck: Deck): Promise<void> {
  const frames = await foreignFrames(deck)
  if (frames.length)
    console.log(`有页面嵌着别的网站，网站会放行：${frames.join('、')}。`)
  await changePage(folder, page => withPolicy(page, frames))
}
