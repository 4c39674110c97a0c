/** Position of a value between the ends of a slider, clamped to 0..1; NaN gives 0. */
export function shareOf(value: number, min: number, max: number): number {
  const share = (value - min) / (max - min)
  return Number.isNaN(share) ? 0 : Math.min(Math.max(share, 0), 1)
}

/** Text for screen readers after a value at the limit; otherwise empty. */
export function limitText(value: number, min: number, max: number): string {
  return value >= max ? '，已到最大' : value > min ? '' : '，已到最小'
}
