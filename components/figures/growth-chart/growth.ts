/** How many `small` make one `large` (same unit), rounded as the note says it. */
export function timesLarger(large: number, small: number): number {
  return Math.round(large / small)
}
