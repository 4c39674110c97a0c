/** One wire of the tangle: an agent joined to a tool, both counted from 0. */
export interface Wire { agent: number, tool: number }

/** Every agent joined to every tool: without a shared protocol each pair needs a wire of its own. */
export function wires(agents: number, tools: number): Wire[] {
  return Array.from({ length: agents * tools }, (_, i) => ({ agent: Math.floor(i / tools), tool: i % tools }))
}

/** What has to be built: N × M wires one by one, or N + M plugs on one protocol. */
export function bridgeCounts(agents: number, tools: number): { wires: number, plugs: number } {
  return { wires: wires(agents, tools).length, plugs: agents + tools }
}

/** `count` places at equal distances from `left` to `right` (px), both ends taken; a single one stands in the middle. */
export function spread(count: number, left: number, right: number): number[] {
  if (count === 1)
    return [(left + right) / 2]
  return Array.from({ length: count }, (_, i) => left + (right - left) * i / (count - 1))
}

/** A hanging wire from (x1, y1) down to (x2, y2) in px, upright at both ends. */
export function wirePath(x1: number, y1: number, x2: number, y2: number): string {
  const mid = (y1 + y2) / 2
  return `M${x1} ${y1}C${x1} ${mid} ${x2} ${mid} ${x2} ${y2}`
}
