import { randomFrom } from '../drawing/random.ts'

/** The leaf of a prediction, px: its size, what its upper right corner folds away, and the place of its first line. */
export const LEAF = { width: 436, height: 424, fold: 34, firstLine: 78, lineHeight: 62 }

/** Largest deviation of the torn edge from a straight line, and the distance between its teeth, px. */
const [RAGGED, TOOTH] = [5, 15]

/** Where a leaf tears: above the last of its `lines`, px from its top. */
export function tearAbove(lines: number): number {
  return LEAF.firstLine + LEAF.lineHeight * (lines - 1)
}

/** Both parts of a leaf that is torn at height `y`; their edges fit. A fixed seed tears it alike everywhere. */
export function tornLeaf(y: number): { upper: string, lower: string } {
  const random = randomFrom(7)
  const teeth = Math.ceil(LEAF.width / TOOTH)
  const edge = Array.from({ length: teeth + 1 }, (_, i) => `${Math.round(LEAF.width * i / teeth)} ${Math.round(10 * (y + RAGGED * (2 * random() - 1))) / 10}`)
  return {
    upper: `M0 0H${LEAF.width - LEAF.fold}L${LEAF.width} ${LEAF.fold}L${edge.toReversed().join('L')}Z`,
    lower: `M${edge.join('L')}V${LEAF.height}H0Z`,
  }
}
