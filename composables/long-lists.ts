/** Rows that a slide holds: two columns of ten. */
const ROWS_A_SLIDE = 20

/** Where a slide stands among those that share a long list. */
export interface Part {
  /** From 1. */
  part: number
  parts: number
}

/** Number of slides that a list of so many rows takes, at least one. */
export function partsOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_SLIDE))
}

/** The rows on one of the slides, all of them as full as the others. */
export function rowsOn<T>(list: readonly T[], { part, parts }: Part): T[] {
  const each = Math.ceil(list.length / parts)
  return list.slice((part - 1) * each, part * each)
}
