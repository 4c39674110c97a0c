/**
 * Where a value stands between the ends of a slider, 0 to 1. What lies outside
 * is held at the nearer end; what is no number, or has no room, at the lower one.
 */
export function shareOf(value: number, min: number, max: number): number {
  const share = (value - min) / (max - min)
  return Number.isNaN(share) ? 0 : Math.min(Math.max(share, 0), 1)
}

/** What a screen reader says after the value when it can go no further; empty in between. */
export function limitText(value: number, min: number, max: number): string {
  return value >= max ? '，已到最大' : value > min ? '' : '，已到最小'
}
