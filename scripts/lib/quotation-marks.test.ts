import { readFile } from 'node:fs/promises'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { faces, open, subset } from './faces.ts'

const serif = faces.filter(({ font }) => font === 'serif')

it.each(serif)('$weight：引号不到六成字宽，墨迹都在格里，收半宽的特性不碰它', async (face) => {
  const font = create(await readFile(await subset('.', face, '“”‘’，')))
  for (const mark of '“”‘’') {
    const { advanceWidth, bbox } = font.glyphForCodePoint(mark.codePointAt(0)!)
    expect(advanceWidth).toBeLessThan(0.6 * font.unitsPerEm)
    expect(bbox.minX).toBeGreaterThan(0)
    expect(bbox.maxX).toBeLessThan(advanceWidth)
    expect(font.layout(mark, ['halt']).advanceWidth).toBe(advanceWidth)
  }
  expect(font.layout('，').advanceWidth).toBe(open(face).unitsPerEm)
})
