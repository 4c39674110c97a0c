/** How many times `large` holds `small`, rounded as it is spoken: both in the same unit. */
export function timesLarger(large: number, small: number): number {
  return Math.round(large / small)
}

/** Side in px of the square of `small`, true in area beside the square of `large` whose side is `largeSide`. */
export function sideTrueToArea(small: number, large: number, largeSide: number): number {
  return largeSide * Math.sqrt(small / large)
}
