/** How much memory a model's weights take, and whether a device holds them. */

/** Bytes of a gigabyte as memory makers count it. */
const BYTES_PER_GB = 1e9

/**
 * Size of the weights alone, in GB of 10⁹ bytes; caches and activations come on top.
 * @param parameters Number of weights.
 * @param bitsPerWeight 16 for FP16, 8 for INT8, 4 for INT4.
 */
export function weightsGB(parameters: number, bitsPerWeight: number): number {
  return parameters * bitsPerWeight / 8 / BYTES_PER_GB
}

/**
 * Whether the weights find room in the memory. To the last byte is no room: nothing would be
 * left to run with. That they fit does not mean that they run fast.
 */
export function fits(sizeGB: number, memoryGB: number): boolean {
  return sizeGB < memoryGB
}

/** Where a stage ends, px on the canvas. */
interface Edge { top: number, right: number }

/** Whether a square of `side` px on the point (x, foot) reaches beyond the stage. */
export function isCut(x: number, foot: number, side: number, edge: Edge): boolean {
  return foot - side < edge.top || x + side > edge.right
}

/** Height and half width of a tooth, px. */
const TOOTH = 8

/** Outline of that square, from its foot up and round; where it reaches too far it is torn off at the edge. */
export function tornSquare(x: number, foot: number, side: number, edge: Edge): string {
  const [top, right] = [Math.max(foot - side, edge.top), Math.min(x + side, edge.right)]
  const teeth = (length: number): number => Math.floor(length / 2 / TOOTH)
  const above = foot - side < edge.top ? `l${TOOTH} ${TOOTH}l${TOOTH} ${-TOOTH}`.repeat(teeth(right - x)) : ''
  if (x + side <= edge.right)
    return `M${x} ${foot}V${top}${above}H${right}V${foot}Z`
  const beside = `l${-TOOTH} ${TOOTH}l${TOOTH} ${TOOTH}`.repeat(teeth(foot - top))
  // Where both edges are torn they meet in a valley: the last stroke up and the first one down fall away.
  const round = above ? `${above.slice(0, above.lastIndexOf('l'))}H${right - TOOTH}${beside.slice(beside.indexOf('l', 1))}` : `H${right}${beside}`
  return `M${x} ${foot}V${top}${round}V${foot}Z`
}
