/** How many times `large` holds `small`, rounded as it is spoken: both in the same unit. */
export function timesLarger(large: number, small: number): number {
  return Math.round(large / small)
}
