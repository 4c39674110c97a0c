const BYTES_PER_GB = 1e9

/** Size of the weights alone in GB of 10⁹ bytes, without caches and activations; `bitsPerWeight` is 16 for FP16, 8 for INT8, 4 for INT4. */
export function weightsGB(parameters: number, bitsPerWeight: number): number {
  return parameters * bitsPerWeight / 8 / BYTES_PER_GB
}

/** Whether the weights fit with memory to spare; it does not mean that they run fast. */
export function fits(sizeGB: number, memoryGB: number): boolean {
  return sizeGB < memoryGB
}

/** Limits of the drawing, px of the canvas. */
interface Edge { top: number, right: number }

/** Whether a square of `side` px with the lower left corner (x, foot) exceeds the limits. */
export function isCut(x: number, foot: number, side: number, edge: Edge): boolean {
  return foot - side < edge.top || x + side > edge.right
}

/** Height and half width of a tooth of a torn edge, px. */
const TOOTH = 8

/** Outline of that square, clockwise from the lower left corner; at a limit it has a torn edge. */
export function tornSquare(x: number, foot: number, side: number, edge: Edge): string {
  const [top, right] = [Math.max(foot - side, edge.top), Math.min(x + side, edge.right)]
  const teeth = (length: number): number => Math.floor(length / 2 / TOOTH)
  const above = foot - side < edge.top ? `l${TOOTH} ${TOOTH}l${TOOTH} ${-TOOTH}`.repeat(teeth(right - x)) : ''
  if (x + side <= edge.right)
    return `M${x} ${foot}V${top}${above}H${right}V${foot}Z`
  const beside = `l${-TOOTH} ${TOOTH}l${TOOTH} ${TOOTH}`.repeat(teeth(foot - top))
  // Two torn edges meet in a valley: the last stroke of the first and the first of the second are dropped.
  const round = above ? `${above.slice(0, above.lastIndexOf('l'))}H${right - TOOTH}${beside.slice(beside.indexOf('l', 1))}` : `H${right}${beside}`
  return `M${x} ${foot}V${top}${round}V${foot}Z`
}
