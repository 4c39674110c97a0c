import { describe, expect, it } from 'vitest'
import { expertField } from './experts.ts'

const shape = { across: 4, down: 2, side: 3, width: 344, height: 124, gap: 2, blockGap: 10 }

describe('expertField', () => {
  const cells = expertField(shape, 16)

  it('has 72 cells and lights 16 of them: 720 and 160 亿', () => {
    expect(cells).toHaveLength(72)
    expect(cells.filter(cell => cell.lit)).toHaveLength(16)
  })

  it('lights two in every block of nine', () => {
    const blocks = Array.from({ length: 8 }, (_, b) => cells.slice(b * 9, b * 9 + 9))
    expect(blocks.map(block => block.filter(cell => cell.lit).length)).toEqual(Array.from({ length: 8 }).fill(2))
  })

  it('fills the field to its edges with cells of one size', () => {
    // (344 - 3 * 10 - 4 * 2 * 2) / 12 = 24.83 wide, (124 - 10 - 2 * 2 * 2) / 6 = 17.67 high
    expect(cells[0]).toMatchObject({ x: 0, y: 0 })
    expect(cells.every(cell => Math.abs(cell.width - 24.8333) < 0.001 && Math.abs(cell.height - 17.6667) < 0.001)).toBe(true)
    expect(Math.max(...cells.map(cell => cell.x + cell.width))).toBeCloseTo(344)
    expect(Math.max(...cells.map(cell => cell.y + cell.height))).toBeCloseTo(124)
  })
})
