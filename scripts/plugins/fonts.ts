import type { Font } from 'fontkit'
import type { Plugin } from 'vite'
import type { Families } from '../lib/families.ts'
import type { Problem } from '../problems/problem.ts'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { openSync } from 'fontkit'
import subsetFont from 'subset-font'
import { readFamilies } from '../lib/families.ts'
import { deckCharacters, otherCharacters } from './characters.ts'

interface Face { font: keyof Families, weight: number, from: string }

const SERIF = '@expo-google-fonts/noto-serif-sc'
const KAI = '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin'

/** The faces of the deck. In the WenKai package the files named "latin" contain all characters. */
const faces: Face[] = [
  { font: 'serif', weight: 500, from: `${SERIF}/500Medium/NotoSerifSC_500Medium.ttf` },
  { font: 'serif', weight: 900, from: `${SERIF}/900Black/NotoSerifSC_900Black.ttf` },
  { font: 'kai', weight: 500, from: `${KAI}-500-normal.woff2` },
]

/** Fallback fonts until the web font is loaded; Han is one em wide in all of them. */
const STAND_INS = ['Songti SC', 'STSong', 'SimSun', 'Noto Serif CJK SC', 'Source Han Serif SC']

const CACHE = 'node_modules/.cache/deck-fonts'
const resolveFrom = createRequire(import.meta.url).resolve
const opened = new Map<string, Font>()

function open(face: Face): Font {
  const path = resolveFrom(face.from)
  if (!opened.has(path))
    opened.set(path, openSync(path) as Font)
  return opened.get(path)!
}

/** File of the serif face, for rendering outside the browser. */
export function readingFontFile(): string {
  return resolveFrom(faces[0]!.from)
}

/** Width in px of a line of the serif face. */
export function lineWidth(text: string, weight: 500 | 900, px: number): number {
  const font = open(faces.find(face => face.font === 'serif' && face.weight === weight)!)
  return font.layout(text).advanceWidth * px / font.unitsPerEm
}

/** A problem for each character of the deck that no face has. */
export async function missingGlyphs(root: string): Promise<Problem[]> {
  const fonts = faces.map(open)
  return [...await deckCharacters(root)].filter(([c]) => !fonts.some(f => f.hasGlyphForCodePoint(c.codePointAt(0)!))).map(([c, place]) =>
    ({ ...place, text: `的字符“${c}”（U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}）没有一款字体能显示，请换一个写法。` }))
}

/** Writes the subset of a face to the cache and returns its URL path. */
async function subset(root: string, face: Face, text: string): Promise<string> {
  const hash = createHash('sha256').update(`${face.from}${text}`).digest('hex').slice(0, 12)
  const url = `/${CACHE}/${hash}.woff2`
  const path = join(root, url)
  if (!existsSync(path)) {
    const original = await readFile(resolveFrom(face.from))
    await mkdir(dirname(path), { recursive: true })
    // A unique name, because a dev server and a build may write the same subset at once.
    const part = `${path}.${randomUUID()}`
    await writeFile(part, await subsetFont(original, text, { targetFormat: 'woff2' }))
    await rename(part, path)
  }
  return url
}

/** Characters beside the slides: a second file of the serif face, which a browser fetches only if needed. */
async function besideSlides(root: string, families: Families, characters: string[]): Promise<string> {
  if (!characters.length)
    return ''
  const [face] = faces
  const range = characters.map(c => `U+${c.codePointAt(0)!.toString(16)}`).join(',')
  return `@font-face{font-family:"${families[face!.font]}";font-weight:${face!.weight};font-display:swap;src:url(${await subset(root, face!, characters.join(''))}) format("woff2");unicode-range:${range}}`
}

/** The fallback has the web font's line metrics, so that nothing moves when that is loaded. */
function standIn(face: Face, family: string): string {
  const font = open(face)
  const percent = (n: number) => `${(100 * Math.abs(n) / font.unitsPerEm).toFixed(2)}%`
  return `@font-face{font-family:"${family} Fallback";font-weight:${face.weight};src:${STAND_INS.map(n => `local("${n}")`).join(',')};ascent-override:${percent(font.ascent)};descent-override:${percent(font.descent)};line-gap-override:${percent(font.lineGap)}}`
}

/** Serves `virtual:deck-fonts.css`: every face reduced to the characters of the deck, in dev and build, from npm packages only. */
export function deckFonts(): Plugin {
  const id = '/__deck-fonts.css'
  let root = ''
  let dev = false
  let css = ''

  async function faceRules(): Promise<string> {
    const places = await deckCharacters(root)
    const all = [...places.keys()].sort().join('')
    const families = await readFamilies(root)
    const rules = await Promise.all(faces.map(async face =>
      `@font-face{font-family:"${families[face.font]}";font-weight:${face.weight};font-display:swap;src:url(${await subset(root, face, all)}) format("woff2")}\n${standIn(face, families[face.font])}`))
    return [...rules, await besideSlides(root, families, await otherCharacters(root, places.keys(), dev))].join('\n')
  }

  return {
    name: 'deck-fonts',
    configResolved(config) {
      root = config.root
      dev = config.command === 'serve'
    },
    resolveId: source => source === 'virtual:deck-fonts.css' ? id : undefined,
    load: async source => source === id ? css = await faceRules() : undefined,
    // Last, after Slidev has chosen the modules to send.
    hotUpdate: {
      order: 'post',
      async handler({ modules }) {
        const module = this.environment.moduleGraph.getModuleById(id)
        if (module && css !== await faceRules())
          return [...modules, module]
      },
    },
  }
}
