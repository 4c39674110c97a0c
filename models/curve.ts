type Point = readonly [x: number, y: number]

/** A cubic Bézier curve: start, two controls, end; px. */
export type Curve = readonly [Point, Point, Point, Point]

/** Chords that stand for the curve where its length is measured: an error of far less than a px on a slide. */
const CHORDS = 200

function at([p0, p1, p2, p3]: Curve, t: number): Point {
  const mix = (i: 0 | 1): number =>
    (1 - t) ** 3 * p0[i] + 3 * (1 - t) ** 2 * t * p1[i] + 3 * (1 - t) * t ** 2 * p2[i] + t ** 3 * p3[i]
  return [mix(0), mix(1)]
}

/** Points at shares (0 to 1) of the curve's length: equal steps look equal, which equal steps of its parameter do not. */
export function pointsAlong(curve: Curve, shares: readonly number[]): Point[] {
  const samples = Array.from({ length: CHORDS + 1 }, (_, i) => at(curve, i / CHORDS))
  const reached = [0]
  for (let i = 1; i <= CHORDS; i++)
    reached.push(reached[i - 1]! + Math.hypot(samples[i]![0] - samples[i - 1]![0], samples[i]![1] - samples[i - 1]![1]))
  return shares.map((share) => {
    const wanted = share * reached[CHORDS]!
    const next = Math.min(CHORDS, Math.max(1, reached.findIndex(length => length >= wanted)))
    const [before, after] = [reached[next - 1]!, reached[next]!]
    return at(curve, (next - 1 + (wanted - before) / (after - before)) / CHORDS)
  })
}
