/** A position on the canvas, px. */
export interface Point {
  x: number
  y: number
}

function isPlace({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}

/** An SVG path through all finite points. */
export function line(points: Point[]): string {
  const places = points.filter(isPlace).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  return places.length ? `M${places.join('L')}` : ''
}

/** Position between two frames, linearly interpolated; before and after the course it is that of its ends. */
export function between<T extends Point>(course: T[], frame: number): Point | undefined {
  const last = course.length - 1
  const at = Math.min(Math.max(Number.isNaN(frame) ? 0 : frame, 0), last)
  const from = course[Math.floor(at)]
  const to = course[Math.ceil(at)]
  if (!from || !to)
    return undefined
  const share = at % 1
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
}
