export interface Cell {
  x: number
  y: number
  width: number
  height: number
  lit: boolean
}

/** Blocks of `side` x `side` cells: `across` blocks in a row, `down` rows of them. */
export interface FieldShape {
  across: number
  down: number
  side: number
  width: number
  height: number
  /** Between two cells of a block, and between two blocks, px. */
  gap: number
  blockGap: number
}

/** Indices of a block's lit cells: spread out, and shifted from block to block. */
function litInBlock(block: number, count: number, size: number): Set<number> {
  const first = block * 4 % size
  return new Set(Array.from({ length: count }, (_, k) => (first + k * Math.ceil(size / count)) % size))
}

/** A field of cells of which `litCount` are lit, equally many per block. It shows a proportion; which cells are lit means nothing. */
export function expertField(shape: FieldShape, litCount: number): Cell[] {
  const { across, down, side, gap, blockGap } = shape
  const cellWidth = (shape.width - (across - 1) * blockGap - across * (side - 1) * gap) / (across * side)
  const cellHeight = (shape.height - (down - 1) * blockGap - down * (side - 1) * gap) / (down * side)
  const perBlock = litCount / (across * down)
  const stepX = side * (cellWidth + gap) - gap + blockGap
  const stepY = side * (cellHeight + gap) - gap + blockGap
  return Array.from({ length: across * down }, (_, block) => {
    const lit = litInBlock(block, perBlock, side * side)
    return Array.from({ length: side * side }, (_, i): Cell => ({
      x: block % across * stepX + i % side * (cellWidth + gap),
      y: Math.floor(block / across) * stepY + Math.floor(i / side) * (cellHeight + gap),
      width: cellWidth,
      height: cellHeight,
      lit: lit.has(i),
    }))
  }).flat()
}
