import type { Buffer } from 'node:buffer'
import type { Facts, Rect } from '../../scripts/rules/facts.ts'
import type { Flaw } from '../../scripts/rules/rules.ts'
import sharp from 'sharp'

/** The least contrast of words on their ground: WCAG 2.2 AA, for a projector in a bright room without its leave for large type. */
const LEAST = 4.5

type Colour = [number, number, number]

/** Relative luminance of an sRGB colour of 0–255 (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

/** A colour as computed styles write it: `rgb(1, 2, 3)` or `color(srgb 0.1 0.2 0.3)`. */
function parseColour(text: string): Colour | undefined {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number)
  if (!numbers || numbers.length < 3)
    return undefined
  return numbers.slice(0, 3).map(value => text.startsWith('color(') ? value * 255 : value) as Colour
}

/** The colour that most px of a rectangle have, apart from those near the words' own. */
function ground(pixels: Buffer, width: number, rect: Rect, ink: Colour): Colour {
  const counts = new Map<number, number>()
  for (let y = Math.max(0, Math.floor(rect.top)); y < Math.min(720, rect.bottom); y++) {
    for (let x = Math.max(0, Math.floor(rect.left)); x < Math.min(width, rect.right); x++) {
      const at = 3 * (y * width + x)
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
  }
  const colours = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255] as Colour)
  return colours.find(colour => contrast(colour, ink) > 1.2) ?? ink
}

/** Words too pale for their ground, measured on the picture itself, so that drawings and photographs count. */
export async function paleWords({ texts }: Facts, picture: Buffer): Promise<Flaw[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return texts.flatMap((text) => {
    const ink = parseColour(text.color)
    if (!ink)
      return []
    const ratio = contrast(ink, ground(data, info.width, text.lines[0]!, ink))
    return ratio < LEAST - 0.05 ? [{ where: `“${text.text.slice(0, 24)}”`, measured: ratio.toFixed(2), limit: `${LEAST}`, box: text }] : []
  })
}
