import type { Font } from 'fontkit'
import type { Families } from './families.ts'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openSync } from 'fontkit'
import subsetFont from 'subset-font'
import { OPERATORS, withStoutOperators } from './operators.ts'
import { AIR, withNarrowQuotes } from './quotation-marks.ts'

/** A face of the deck. */
export interface Face {
  /** Token of its family. */
  font: keyof Families
  weight: number
  /** The file of an npm package that holds all of it. */
  from: string
  /** How far the outlines of its operators move outward, units: to strokes of 0.06 em, and of 0.09 em in the black face. The quotation marks of such a face are an em wide, and are made narrow. */
  stouter?: number
}

const SERIF = '@expo-google-fonts/noto-serif-sc'
const KAI = '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin'

/** The faces of the deck. In the WenKai package the files named "latin" hold all characters. */
export const faces: Face[] = [
  { font: 'serif', weight: 500, from: `${SERIF}/500Medium/NotoSerifSC_500Medium.ttf`, stouter: 9 },
  { font: 'serif', weight: 900, from: `${SERIF}/900Black/NotoSerifSC_900Black.ttf`, stouter: 20 },
  { font: 'kai', weight: 500, from: `${KAI}-500-normal.woff2` },
]

const CACHE = 'node_modules/.cache/deck-fonts'
const resolveFrom = createRequire(import.meta.url).resolve
const opened = new Map<string, Font>()

/** A face's whole font. */
export function open(face: Face): Font {
  const path = resolveFrom(face.from)
  if (!opened.has(path))
    opened.set(path, openSync(path) as Font)
  return opened.get(path)!
}

/** The file of the reading face, for what is drawn outside the browser. */
export function readingFontFile(): string {
  return resolveFrom(faces[0]!.from)
}

/** Width in px of a line of the reading face. */
export function lineWidth(text: string, weight: 500 | 900, px: number): number {
  const font = open(faces.find(face => face.font === 'serif' && face.weight === weight)!)
  return font.layout(text).advanceWidth * px / font.unitsPerEm
}

/** Whether a face draws a character. */
export function draws(face: Face, character: string): boolean {
  return open(face).hasGlyphForCodePoint(character.codePointAt(0)!)
}

/** Layout features that the styles or the shaping of Chinese use; all others only draw in alternates. */
const FEATURES = ['kern', 'liga', 'locl', 'ccmp', 'mark', 'mkmk', 'halt', 'chws', 'palt', 'pwid', 'tnum', 'lnum', 'calt']

/** Cuts a face down to the characters of `text`, as WOFF2, and keeps it in the cache. @returns the file's path */
export async function subset(root: string, face: Face, text: string): Promise<string> {
  const hash = createHash('sha256').update(`${face.from}${text}${FEATURES}${OPERATORS}${face.stouter}${AIR}`).digest('hex').slice(0, 12)
  const path = join(root, CACHE, `${hash}.woff2`)
  if (!existsSync(path)) {
    const file = await readFile(resolveFrom(face.from))
    const original = face.stouter ? withStoutOperators(withNarrowQuotes(file, open(face)), open(face), face.stouter) : file
    await mkdir(dirname(path), { recursive: true })
    // A name of its own: a dev server and a build may write the same subset at once.
    const part = `${path}.${randomUUID()}`
    await writeFile(part, await subsetFont(original, text, { targetFormat: 'woff2', keepFeatures: FEATURES }))
    await rename(part, path)
  }
  return path
}

/** Characters as a `unicode-range`. */
export function unicodeRange(characters: string[]): string {
  const runs: [first: number, last: number][] = []
  for (const code of characters.map(character => character.codePointAt(0)!).sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === code - 1)
      run[1] = code
    else
      runs.push([code, code])
  }
  return runs.map(([first, last]) => `U+${first.toString(16)}${last > first ? `-${last.toString(16)}` : ''}`).join(',')
}

/** An `@font-face` rule; without `range` for all characters of the file. */
export function fontFace(face: Face, families: Families, url: string, { range = [] as string[], display = 'swap' } = {}): string {
  return `@font-face{font-family:"${families[face.font]}";font-weight:${face.weight};font-display:${display};src:url(${url}) format("woff2")${range.length ? `;unicode-range:${unicodeRange(range)}` : ''}}`
}
