/** A wire from an agent to a tool, both counted from 0. */
export interface Wire { agent: number, tool: number }

/** Every agent joined to every tool: without a shared protocol each pair needs its own wire. */
export function wires(agents: number, tools: number): Wire[] {
  return Array.from({ length: agents * tools }, (_, i) => ({ agent: Math.floor(i / tools), tool: i % tools }))
}

/** What has to be built: N × M wires without, or N + M plugs with a shared protocol. */
export function bridgeCounts(agents: number, tools: number): { wires: number, plugs: number } {
  return { wires: wires(agents, tools).length, plugs: agents + tools }
}

/** `count` positions evenly spaced from `left` to `right` (px), ends included; a single one is in the middle. */
export function spread(count: number, left: number, right: number): number[] {
  if (count === 1)
    return [(left + right) / 2]
  return Array.from({ length: count }, (_, i) => left + (right - left) * i / (count - 1))
}

/** Offsets (px) of `count` wires ending side by side: `pitch` apart, or closer to stay within `room`. */
export function fan(count: number, pitch: number, room: number): number[] {
  const half = Math.min(pitch * (count - 1), room) / 2
  return spread(count, -half, half)
}

type Point = readonly [number, number]

/** A wire from (x1, y1) down to (x2, y2) in px, vertical at both ends: one cubic split into three (de Casteljau at 1/3 and 2/3), so that it can be interpolated to a `lanePath`. */
export function wirePath(x1: number, y1: number, x2: number, y2: number): string {
  const mid = (y1 + y2) / 2
  const wire: Point[] = [[x1, y1], [x1, mid], [x2, mid], [x2, y2]]
  return threeCubics((from, to) => [blossom(wire, from, from, to), blossom(wire, from, to, to), blossom(wire, to, to, to)], wire[0]!)
}

/** The same wire through a bus: down to `busY`, along it, and down again. */
export function lanePath(x1: number, y1: number, x2: number, y2: number, busY: number): string {
  const corners: Point[] = [[x1, y1], [x1, busY], [x2, busY], [x2, y2]]
  return threeCubics((from) => {
    const leg = Math.round(from * 3)
    return [1 / 3, 2 / 3, 1].map(share => between(corners[leg]!, corners[leg + 1]!, share))
  }, corners[0]!)
}

/** A path of three cubic segments; `segment` returns the two control points and the end of one third. */
function threeCubics(segment: (from: number, to: number) => Point[], start: Point): string {
  const text = (points: readonly Point[]): string => points.map(point => point.map(value => Math.round(value * 10) / 10).join(' ')).join(' ')
  return `M${text([start])}${[0, 1, 2].map(i => `C${text(segment(i / 3, (i + 1) / 3))}`).join('')}`
}

function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** Blossom of a cubic (de Casteljau with a separate parameter per level): gives the control points of any part of it. */
function blossom(points: readonly Point[], ...[share, ...rest]: number[]): Point {
  if (share === undefined)
    return points[0]!
  return blossom(points.slice(1).map((point, i) => between(points[i]!, point, share)), ...rest)
}
