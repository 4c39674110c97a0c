/** Torn edge of a slip of paper as a part of SVG's `d`: from its right end to its left, `teeth` (even) of height `tooth` over `width`, px. */
export function tornEdge(width: number, teeth: number, tooth: number): string {
  const step = -width / teeth
  return `v${tooth}${`l${step} ${tooth}l${step} ${-tooth}`.repeat(teeth / 2)}v${-tooth}`
}
