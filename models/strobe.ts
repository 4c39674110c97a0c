/** Courses as paths: one `d` for many balls is one attribute to change a frame. */

/** A place on the canvas, px. */
export interface Point {
  x: number
  y: number
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}

/** A dot, to be stroked with round caps as wide as the ball; empty where there is no place. */
export function dot(point: Point): string {
  return isFinitePoint(point) ? `M${point.x.toFixed(1)} ${point.y.toFixed(1)}h0` : ''
}

/** A circle of two arcs; empty where there is no place. */
export function ring({ x, y }: Point, radius: number): string {
  return isFinitePoint({ x, y }) ? `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0` : ''
}

/** A line through all places that are places. */
export function line(points: Point[]): string {
  const places = points.filter(isFinitePoint).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  return places.length ? `M${places.join('L')}` : ''
}

/** Where something is between two frames; at the ends of the course it stands still. */
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
