import type { Plugin } from 'vite'
import type { Face } from '../lib/faces.ts'
import type { Problem } from '../problems/problem.ts'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import process from 'node:process'
import { dataUrl } from '../lib/data-url.ts'
import { faces, fontFace, open, subset } from '../lib/faces.ts'
import { readFamilies } from '../lib/families.ts'
import { deckCharacters, otherCharacters } from './characters.ts'

/** What a machine has while the web font is on its way; Han is one em wide in all of them. */
const STAND_INS = ['Songti SC', 'STSong', 'SimSun', 'Noto Serif CJK SC', 'Source Han Serif SC']

/** A problem for each character of the deck that no face can draw. */
export async function missingGlyphs(root: string): Promise<Problem[]> {
  const fonts = faces.map(open)
  return [...await deckCharacters(root)].filter(([c]) => !fonts.some(f => f.hasGlyphForCodePoint(c.codePointAt(0)!))).map(([c, place]) =>
    ({ ...place, text: `的字符“${c}”（U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}）没有一款字体能显示，请换一个写法。` }))
}

/** The stand-in gets the web font's line metrics, so that nothing moves when it arrives. */
function standIn(face: Face, family: string): string {
  const font = open(face)
  const percent = (n: number) => `${(100 * Math.abs(n) / font.unitsPerEm).toFixed(2)}%`
  return `@font-face{font-family:"${family} Fallback";font-weight:${face.weight};src:${STAND_INS.map(n => `local("${n}")`).join(',')};ascent-override:${percent(font.ascent)};descent-override:${percent(font.descent)};line-gap-override:${percent(font.lineGap)}}`
}

/**
 * Serves `virtual:deck-fonts.css`: every face cut down to the characters that the deck uses, from the npm packages
 * alone. In a build the faces are a sheet of their own, `assets/deck-fonts.css`, linked from the page, so that the
 * step that cuts them into slices (scripts/site) can put another in its place.
 */
export function deckFonts(): Plugin {
  const id = '/__deck-fonts.css'
  const sheet = 'assets/deck-fonts.css'
  let root = ''
  let dev = false
  let css = ''

  /** The rules of all faces; `address` says where the page finds a file. */
  async function faceRules(address: (path: string) => string | Promise<string>): Promise<string[]> {
    const places = await deckCharacters(root)
    const families = await readFamilies(root)
    const all = [...places.keys()].sort().join('')
    const others = await otherCharacters(root, places.keys(), dev)
    const whole = faces.map(async face => fontFace(face, families, await address(await subset(root, face, all))))
    // Read beside the slides: a second file of the reading face, which a browser fetches only where it is shown.
    const beside = others.length ? [fontFace(faces[0]!, families, await address(await subset(root, faces[0]!, others.join(''))), { range: others })] : []
    return [...await Promise.all(whole), ...beside]
  }
  async function served(): Promise<string> {
    const families = await readFamilies(root)
    return [...faces.map(face => standIn(face, families[face.font])), ...dev ? await faceRules(path => path.slice(root.length)) : []].join('\n')
  }

  return {
    name: 'deck-fonts',
    configResolved(config) {
      root = config.root
      dev = config.command === 'serve'
    },
    resolveId: source => source === 'virtual:deck-fonts.css' ? id : undefined,
    load: async source => source === id ? css = await served() : undefined,
    // Last, after Slidev has chosen what it sends.
    hotUpdate: {
      order: 'post',
      async handler({ modules }) {
        const module = this.environment.moduleGraph.getModuleById(id)
        if (module && css !== await served())
          return [...modules, module]
      },
    },
    async generateBundle() {
      const source = await faceRules(async (path) => {
        if (process.env.DECK_SINGLE)
          return dataUrl(path, await readFile(path))
        const file = this.emitFile({ type: 'asset', name: basename(path), source: await readFile(path) })
        return basename(this.getFileName(file))
      })
      this.emitFile({ type: 'asset', fileName: sheet, source: source.join('') })
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => dev ? [] : [{ tag: 'link', attrs: { rel: 'stylesheet', href: `./${sheet}` }, injectTo: 'head' }],
    },
  }
}
