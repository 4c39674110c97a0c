import type { Font, Glyph } from 'fontkit'
import { Buffer } from 'node:buffer'

/** Signs between numbers. Even the black face has them as hairlines (0.05 em), which vanish beside its digits. */
export const OPERATORS = '×→←+−=≥≤'

interface Point { x: number, y: number, onCurve: boolean }

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

/** A contour with its edges moved outward by `by`; its points off the curve are corners like any other. */
function grown(contour: Point[], by: number): Point[] {
  return contour.map(({ x, y, onCurve }, i) => {
    const [before, after] = [contour.at(i - 1)!, contour[(i + 1) % contour.length]!]
    const [arriving, leaving] = [Math.atan2(y - before.y, x - before.x), Math.atan2(after.y - y, after.x - x)]
    // A contour runs clockwise, so outward is to its left, at a corner half-way between the two edges' directions.
    const far = by / Math.cos((arriving - leaving) / 2)
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

/** The record of a table in a TrueType file's directory. */
const recordOf = (file: Buffer, tag: string): number => file.indexOf(tag, 12, 'latin1')

/** Where a table of a TrueType file begins. */
export function tableStart(file: Buffer, tag: string): number {
  return file.readUInt32BE(recordOf(file, tag) + 8)
}

/** A TrueType `file`, whose `font` is open, with the outlines of its operators moved outward by `by` units; their widths stay. */
export function withStoutOperators(file: Buffer, font: Font, by: number): Buffer {
  const [glyf, loca, hmtx, hhea] = ['glyf', 'loca', 'hmtx', 'hhea'].map(tag => tableStart(file, tag)) as [number, number, number, number]
  const drawn = new Map([...OPERATORS].map((character) => {
    const glyph = font.glyphForCodePoint(character.codePointAt(0)!)
    return [glyph.id, encoded(contoursOf(glyph).map(contour => grown(contour, by)))]
  }))
  const place = (id: number): number => glyf + file.readUInt32BE(loca + 4 * id)
  const glyphs = Array.from({ length: font.numGlyphs }, (_, id) => drawn.get(id) ?? file.subarray(place(id), place(id + 1)))

  const changed = Buffer.from(file)
  let end = 0
  glyphs.forEach(({ length }, id) => changed.writeUInt32BE(end += length, loca + 4 * (id + 1)))
  // The side bearing follows the outline, or the sign would be set to the right by what it grew to the left.
  const widths = file.readUInt16BE(hhea + 34)
  for (const [id, glyph] of drawn)
    changed.writeInt16BE(glyph.readInt16BE(2), hmtx + (id < widths ? 4 * id + 2 : 2 * (widths + id)))
  changed.writeUInt32BE(file.length, recordOf(file, 'glyf') + 8)
  changed.writeUInt32BE(end, recordOf(file, 'glyf') + 12)
  return Buffer.concat([changed, ...glyphs])
}
