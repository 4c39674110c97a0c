/** Rows that a slide holds: two columns of eight, with room for titles of two lines. */
const ROWS_A_SLIDE = 16

/** A slide's part of a list that spans several slides. */
export interface Part {
  /** From 1. */
  part: number
  parts: number
}

/** Number of slides for a list of so many rows, at least one. */
export function partsOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_SLIDE))
}

/** The rows of one part; the rows are spread evenly. */
export function rowsOn<T>(list: readonly T[], { part, parts }: Part): T[] {
  const each = Math.ceil(list.length / parts)
  return list.slice((part - 1) * each, part * each)
}
