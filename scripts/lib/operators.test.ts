import type { Glyph } from 'fontkit'
import { readFile } from 'node:fs/promises'
import { create } from 'fontkit'
import { expect, it } from 'vitest'
import { faces, open, subset } from './faces.ts'
import { OPERATORS } from './operators.ts'

const black = faces.find(({ weight }) => weight === 900)!
const [before, after] = [open(black), create(await readFile(await subset('.', black, `${OPERATORS}4`)))]
const both = (character: string): [Glyph, Glyph] => [before.glyphForCodePoint(character.codePointAt(0)!), after.glyphForCodePoint(character.codePointAt(0)!)]

it('an operator of the black face grows on every side, on its own width', () => {
  for (const operator of OPERATORS) {
    const [old, now] = both(operator)
    expect(now.advanceWidth).toBe(old.advanceWidth)
    expect(old.bbox.minX - now.bbox.minX).toBeGreaterThanOrEqual(black.stouter! - 1)
    expect(now.bbox.maxY - old.bbox.maxY).toBeGreaterThanOrEqual(black.stouter! - 1)
  }
})

it('the minus is a bar of 0.09 em and more', () => {
  const [, { bbox }] = both('−')
  expect((bbox.maxY - bbox.minY) / after.unitsPerEm).toBeCloseTo(0.095)
})

it('all other characters stay as they are', () => {
  const [old, now] = both('4')
  expect(now.bbox).toEqual(old.bbox)
})
