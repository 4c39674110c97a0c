import { randomFrom } from '../drawing/random.ts'

/** Geometry of the verdict seals in a square of 100, with uneven edges like cut stone. Fixed seeds give a seal the same look everywhere. All paths need the fill rule nonzero. */

/** Left, top, right and bottom edge. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A notch in an edge: side (0 top, then clockwise), place 0-1 along it, depth. */
export interface Notch {
  side: 0 | 1 | 2 | 3
  at: number
  depth: number
}

type Point = readonly [x: number, y: number]

/** Largest deviation of an edge from its line, in units of the square. */
export const WANDER = 0.8

const POINTS_A_SIDE = 7

/** Clockwise outline of a box with uneven edges. */
export function wanderingBox(box: Box, seed: number, notches: Notch[] = []): Point[] {
  const random = randomFrom(seed)
  const [left, top, right, bottom] = box
  const corners: Point[] = [[left, top], [right, top], [right, bottom], [left, bottom]]
  return corners.flatMap((start, side) => {
    const end = corners[(side + 1) % 4]!
    const length = Math.hypot(end[0] - start[0], end[1] - start[1])
    const along: Point = [(end[0] - start[0]) / length, (end[1] - start[1]) / length]
    const steps = Array.from({ length: POINTS_A_SIDE }, (_, i): Point => {
      const at = i === 0 ? 0 : (i + 0.7 * (random() - 0.5)) / POINTS_A_SIDE * length
      return [at, WANDER * (2 * random() - 1)]
    })
    const bites = notches.filter(notch => notch.side === side)
    const kept = steps.filter(([at]) => bites.every(bite => Math.abs(at - bite.at * length) > bite.depth))
    return [...kept, ...bites.flatMap(bite => biteSteps(bite, length))]
      .toSorted((a, b) => a[0] - b[0])
      .map(([at, inward]): Point => [
        start[0] + along[0] * at - along[1] * inward,
        start[1] + along[1] * at + along[0] * inward,
      ])
  })
}

/** Frame of `width` whose outer edge lies `inset` inside the square. */
export function frame(inset: number, width: number, seed: number, notches: Notch[] = []): string {
  return toPath(wanderingBox(square(inset), seed, notches))
    + toPath(wanderingBox(square(inset + width), seed + 1).toReversed())
}

/** Inked field with `flecks` tiny holes, where the ink did not take. */
export function field(box: Box, seed: number, flecks: number): string {
  const random = randomFrom(seed + 2)
  const [left, top, right, bottom] = box
  const margin = 3
  const holes = Array.from({ length: flecks }, () => hole(
    left + margin + random() * (right - left - 2 * margin),
    top + margin + random() * (bottom - top - 2 * margin),
    0.25 + 0.5 * random() ** 2,
  ))
  return toPath(wanderingBox(box, seed)) + holes.join('')
}

/** The box that lies `inset` inside the square of 100. */
export function square(inset: number): Box {
  return [inset, inset, 100 - inset, 100 - inset]
}

/** A notch in steps along and into the edge, steeper on its first flank. */
function biteSteps({ at, depth }: Notch, length: number): Point[] {
  const middle = at * length
  return [[middle - 0.7 * depth, 0], [middle - 0.3 * depth, 0.8 * depth], [middle + 0.5 * depth, depth], [middle + depth, 0]]
}

function hole(x: number, y: number, r: number): string {
  const [radius, across] = [round(r), round(2 * r)]
  return `M${round(x - r)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`
}

function toPath(points: Point[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
