import type { Font, Glyph } from 'fontkit'
import { Buffer } from 'node:buffer'
import { tableStart } from './operators.ts'

/** Air on the outer sides of “ and ”, units. */
export const AIR = 60

/**
 * A TrueType `file`, whose `font` is open, with quotation marks hardly wider than their ink: those of an em leave holes
 * of half an em. The font has both, and its character map is changed, so that what trims full-width marks lets these be.
 */
export function withNarrowQuotes(file: Buffer, font: Font): Buffer {
  const changed = Buffer.from(file)
  const hmtx = tableStart(file, 'hmtx')
  for (const pair of ['‘’', '“”']) {
    const [first, last] = [...pair].map(mark => mark.codePointAt(0)!) as [number, number]
    const [opening, closing] = font.layout(pair, ['pwid']).glyphs as [Glyph, Glyph]
    // A group of the character map: its first and last character, and the first one's glyph.
    const group = Buffer.from(Uint32Array.of(first, last, font.glyphForCodePoint(first).id).buffer).swap32()
    changed.writeUInt32BE(opening.id, file.indexOf(group) + 8)
    // An apostrophe has no outer side.
    if (pair === '‘’')
      continue
    for (const { id, advanceWidth } of [opening, closing])
      changed.writeUInt16BE(advanceWidth + AIR, hmtx + 4 * id)
    changed.writeInt16BE(opening.bbox.minX + AIR, hmtx + 4 * opening.id + 2)
  }
  return changed
}
