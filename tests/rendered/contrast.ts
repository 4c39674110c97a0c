import type { Color } from 'culori'
import type { Buffer } from 'node:buffer'
import type { Facts, Rect } from '../../scripts/rules/facts.ts'
import type { Flaw } from '../../scripts/rules/rule.ts'
import { parse, wcagContrast } from 'culori'
import sharp from 'sharp'

/** Minimum contrast of text: WCAG 2.2 AA without its lower limit for large text, for a projector in a bright room. */
const LEAST = 4.5

/** The most frequent colour of a rectangle, apart from those near the text's own. */
function ground(pixels: Buffer, width: number, rect: Rect, ink: Color): Color {
  const counts = new Map<number, number>()
  for (let y = Math.max(0, Math.floor(rect.top)); y < Math.min(720, rect.bottom); y++) {
    for (let x = Math.max(0, Math.floor(rect.left)); x < Math.min(width, rect.right); x++) {
      const rgb = pixels.readUIntBE(3 * (y * width + x), 3)
      counts.set(rgb, (counts.get(rgb) ?? 0) + 1)
    }
  }
  const colours = [...counts].toSorted(([, a], [, b]) => b - a).map(([rgb]): Color =>
    ({ mode: 'rgb', r: (rgb >> 16) / 255, g: ((rgb >> 8) & 255) / 255, b: (rgb & 255) / 255 }))
  return colours.find(colour => wcagContrast(colour, ink) > 1.2) ?? ink
}

/** Texts with too little contrast, measured on the screenshot, so that drawings and photographs count. */
export async function paleWords({ texts }: Facts, picture: Buffer): Promise<Flaw[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return texts.flatMap((text) => {
    const ink = parse(text.color)
    if (!ink)
      return []
    const ratio = wcagContrast(ink, ground(data, info.width, text.lines[0]!, ink))
    return ratio < LEAST - 0.05 ? [{ where: `“${text.text.slice(0, 24)}”`, measured: ratio.toFixed(2), limit: `${LEAST}`, box: text }] : []
  })
}
