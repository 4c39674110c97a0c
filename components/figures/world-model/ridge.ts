/**
 * Ridge regression in closed form: W = (XᵀX + λD)⁻¹ XᵀY, where D is the unit matrix without its first entry, so that
 * the bias in column 0 is not shrunk (Hoerl and Kennard, Technometrics 12, 1970).
 * Loops instead of array methods, because the figure fits a thousand models while its slide opens.
 */

/** Rows of numbers, all of one length. */
export type Matrix = number[][]

/** All that the regression needs of its samples, however many they are. */
export interface Sums {
  /** XᵀX, features x features. */
  gram: Matrix
  /** XᵀY, features x targets. */
  cross: Matrix
}

function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => Array.from<number>({ length: columns }).fill(0))
}

export function noSamples(features: number, targets: number): Sums {
  return { gram: zeros(features, features), cross: zeros(features, targets) }
}

/** Adds `factor` times `b` to `a`, in place. */
function addTimes(a: number[], b: number[], factor: number): void {
  for (let i = 0; i < a.length; i++)
    a[i]! += factor * b[i]!
}

/** Adds one sample to the sums, in place. The first feature of `input` is the bias, always 1. */
export function addSample(sums: Sums, input: number[], target: number[]): void {
  for (const [i, value] of input.entries()) {
    if (value === 0)
      continue
    addTimes(sums.gram[i]!, input, value)
    addTimes(sums.cross[i]!, target, value)
  }
}

/** The row vector `row` times `matrix`. */
export function times(row: number[], matrix: Matrix): number[] {
  const sums = (matrix[0] ?? []).map(() => 0)
  for (let i = 0; i < row.length; i++)
    addTimes(sums, matrix[i]!, row[i]!)
  return sums
}

/** Solves A W = B for a regular square matrix A by Gauss-Jordan elimination with row pivoting. @throws RangeError if A is singular. */
export function solve(a: Matrix, b: Matrix): Matrix {
  const rows = a.map((row, i) => [...row, ...b[i]!])
  for (let column = 0; column < rows.length; column++) {
    let pivot = column
    for (let i = column + 1; i < rows.length; i++) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!))
        pivot = i
    }
    const lead = rows[pivot]!
    if (!lead[column])
      throw new RangeError('singular matrix')
    rows[pivot] = rows[column]!
    rows[column] = lead
    // Scales the row to a leading one.
    addTimes(lead, lead, 1 / lead[column]! - 1)
    for (const row of rows) {
      if (row !== lead && row[column])
        addTimes(row, lead, -row[column]!)
    }
  }
  return rows.map(row => row.slice(a.length))
}

/** Weights W (features x targets) that map the features to the targets; `lambda` > 0 shrinks them towards zero. */
export function ridge(sums: Sums, lambda: number): Matrix {
  const shrunk = sums.gram.map(row => [...row])
  for (let i = 1; i < shrunk.length; i++)
    shrunk[i]![i]! += lambda
  return solve(shrunk, sums.cross)
}
