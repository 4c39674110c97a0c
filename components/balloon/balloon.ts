/** The balloon's box: crown at y 0, mouth at y 127, foot of the basket at y 160. */
export const BALLOON_BOX = { width: 100, height: 160 } as const

/** Widths of the nested outlines, outermost first; their colours alternate. */
export const GORES = [1, 0.8, 0.56, 0.26] as const

/** Below this width in px only two outlines are legible. */
export const SMALL_BELOW = 40
export const SMALL_GORES = [1, 0.46] as const

/** The right half of the outline: half-widths and heights of cubic segments. */
const SIDE = [
  [27.6, 0, 50, 20.8, 50, 46.5],
  [50, 60.5, 43, 71, 34.5, 85],
  [28, 95.7, 13.5, 107, 9.9, 120],
  [9.7, 122.3, 9.6, 124.6, 9.5, 127],
] as const

/** Outline of the envelope, narrowed to `scale` of its width about the axis. */
export function envelope(scale: number): string {
  const right = (half: number): number => round(50 + half * scale)
  const left = (half: number): number => round(50 - half * scale)
  const down = SIDE.map(([a, b, c, d, e, f]) => `C${right(a)} ${b} ${right(c)} ${d} ${right(e)} ${f}`)
  const ends: [number, number][] = [[0, 0], ...SIDE.map(([,,,, e, f]): [number, number] => [e, f])]
  const up = SIDE.map(([a, b, c, d], i) => {
    const [half, y] = ends[i]!
    return `C${left(c)} ${d} ${left(a)} ${b} ${left(half)} ${y}`
  }).reverse()
  const mouth = ends.at(-1)!
  return `M50 0${down.join('')}L${left(mouth[0])} ${mouth[1]}${up.join('')}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
