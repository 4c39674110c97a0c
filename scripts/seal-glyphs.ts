/** Extracts the characters of the seals from LXGW WenKai: `node scripts/seal-glyphs.ts` writes components/seal/seal-glyphs.ts. */
import type { Font } from 'fontkit'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openSync } from 'fontkit'
import { verdictWords } from '../data/verdict.ts'

const file = createRequire(import.meta.url).resolve('@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff2')
const font = openSync(file) as Font

/** The outline of a character in a square of 1000, y downwards, rounded to whole units. */
function outline(character: string): string {
  const { path } = font.layout(character).glyphs[0]!
  return path.scale(1, -1).toSVG().replace(/-?\d+\.\d+/g, number => String(Math.round(Number(number))))
}

const characters = [...new Set(Object.values(verdictWords).join(''))]
const rows = characters.map(character => `  ${character}: '${outline(character)}',`)
writeFileSync(new URL('../components/seal/seal-glyphs.ts', import.meta.url), `/**
 * The characters of the seals as outlines, baseline at 0 in an em of 1000, y downwards: seals stay vector
 * in print and ship no font. From LXGW WenKai Bold (OFL), made by scripts/seal-glyphs.ts.
 */
export const sealGlyphs: Record<string, string> = {
${rows.join('\n')}
}
`)
