import type { Font, Glyph } from 'fontkit'
import { Buffer } from 'node:buffer'

/** Signs between numbers. Even the black face has them as hairlines (0.05 em), which vanish beside its digits. */
export const OPERATORS = '×→←+−=≥≤'
/** How far their outlines move outward, units: to strokes of 0.09 em. */
export const STOUTER = 20

interface Point { x: number, y: number, onCurve: boolean }
interface Table { start: number, record: number }

/** The contours of a glyph, as TrueType's points. */
function contoursOf({ path }: Glyph): Point[][] {
  const contours: Point[][] = []
  for (const { command, args } of path.commands) {
    if (command === 'moveTo')
      contours.push([])
    for (let i = 0; i < args.length; i += 2)
      contours.at(-1)!.push({ x: args[i]!, y: args[i + 1]!, onCurve: i === args.length - 2 })
  }
  return contours
}

/** A contour with its edges moved outward; its points off the curve are corners like any other. */
function grown(contour: Point[]): Point[] {
  return contour.map(({ x, y, onCurve }, i) => {
    const [before, after] = [contour.at(i - 1)!, contour[(i + 1) % contour.length]!]
    const [arriving, leaving] = [Math.atan2(y - before.y, x - before.x), Math.atan2(after.y - y, after.x - x)]
    // A contour runs clockwise, so outward is to its left, at a corner half-way between the two edges' directions.
    const far = STOUTER / Math.cos((arriving - leaving) / 2)
    const direction = (arriving + leaving) / 2
    return { x: Math.round(x - far * Math.sin(direction)), y: Math.round(y + far * Math.cos(direction)), onCurve }
  })
}

/** A simple glyph in the `glyf` table's format. */
function encoded(contours: Point[][]): Buffer {
  const points = contours.flat()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const steps = (values: number[]): number[] => values.map((value, i) => value - (values[i - 1] ?? 0))
  const words = (values: number[]): Buffer => Buffer.from(Int16Array.from(values).buffer).swap16()
  const ends = contours.map((_, i) => contours.slice(0, i + 1).flat().length - 1)
  const glyph = Buffer.concat([
    words([contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0]),
    Buffer.from(points.map(({ onCurve }) => Number(onCurve))),
    words([...steps(xs), ...steps(ys)]),
  ])
  // Tables and glyphs begin at multiples of four.
  return Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)])
}

/** Where a table of a TrueType file begins, and its record in the directory. */
function tableOf(file: Buffer, tag: string): Table {
  const record = file.indexOf(tag, 12, 'latin1')
  return { start: file.readUInt32BE(record + 8), record }
}

/** A TrueType `file`, whose `font` is open, with its operators drawn stouter; their widths stay. */
export function withStoutOperators(file: Buffer, font: Font): Buffer {
  const [glyf, loca, hmtx, hhea] = ['glyf', 'loca', 'hmtx', 'hhea'].map(tag => tableOf(file, tag)) as [Table, Table, Table, Table]
  const drawn = new Map([...OPERATORS].map((character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0)!)
    return [glyph.id, encoded(contoursOf(glyph).map(grown))]
  }))
  const place = (id: number): number => glyf.start + file.readUInt32BE(loca.start + 4 * id)
  const glyphs = Array.from({ length: font.numGlyphs }, (_, id) => drawn.get(id) ?? file.subarray(place(id), place(id + 1)))

  const changed = Buffer.from(file)
  let end = 0
  glyphs.forEach(({ length }, id) => changed.writeUInt32BE(end += length, loca.start + 4 * (id + 1)))
  // The side bearing follows the outline, or the sign would be set to the right by what it grew to the left.
  const widths = file.readUInt16BE(hhea.start + 34)
  for (const [id, glyph] of drawn)
    changed.writeInt16BE(glyph.readInt16BE(2), hmtx.start + (id < widths ? 4 * id + 2 : 2 * (widths + id)))
  changed.writeUInt32BE(file.length, glyf.record + 8)
  changed.writeUInt32BE(end, glyf.record + 12)
  return Buffer.concat([changed, ...glyphs])
}
