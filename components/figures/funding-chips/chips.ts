/** An `amount` (in chips, > 0) as a stack, from the bottom: heights as shares of a chip, the remainder as a thinner chip on top. */
export function chipPile(amount: number): number[] {
  const whole = Math.floor(amount)
  const rest = Number((amount - whole).toFixed(6))
  return [...Array.from<number>({ length: whole }).fill(1), ...(rest > 0 ? [rest] : [])]
}

/** Spots around a chip, and the angle that one takes. */
const SPOTS = 12
const SPOT_ANGLE = 0.226

/** The spots on the visible half of a chip's edge, as a path: `width` x `height` px, its top an ellipse of 2 x `depth` px about y 0; `turn` is a share of the way to the next spot. */
export function edgeSpots(width: number, depth: number, height: number, turn: number): string {
  const rim = (angle: number): [number, number] => [width / 2 * (1 - Math.cos(angle)), depth * Math.sin(angle)]
  const text = (...lengths: number[]): string => lengths.map(px => px.toFixed(1)).join(' ')
  return Array.from({ length: SPOTS / 2 }, (_, i) => {
    const angle = 2 * Math.PI * (i + turn) / SPOTS
    const [x, y] = rim(angle)
    const [endX, endY] = rim(Math.min(angle + SPOT_ANGLE, Math.PI))
    return `M${text(x, y)}v${text(height)}l${text(endX - x, endY - y)}v${text(-height)}Z`
  }).join('')
}
