/**
 * Ridge regression in closed form: W = (XᵀX + λD)⁻¹ XᵀY, where D is the unit
 * matrix without its first entry, so the bias in column 0 is not shrunk.
 * (Hoerl and Kennard, Technometrics 12, 1970.)
 *
 * Loops and not array methods: the figure fits a thousand models while its slide opens.
 */

/** Rows of numbers, all of one length. */
export type Matrix = number[][]

/** All that the regression has to remember of its samples, however many they were. */
export interface Sums {
  /** XᵀX, features x features. */
  gram: Matrix
  /** XᵀY, features x targets. */
  cross: Matrix
}

function zeros(rows: number, columns: number): Matrix {
  return Array.from({ length: rows }, () => Array.from<number>({ length: columns }).fill(0))
}

/** Sums over no sample yet. */
export function noSamples(features: number, targets: number): Sums {
  return { gram: zeros(features, features), cross: zeros(features, targets) }
}

/** Adds `factor` times `b` to `a`, in place. */
function addTimes(a: number[], b: number[], factor: number): void {
  for (let i = 0; i < a.length; i++)
    a[i]! += factor * b[i]!
}

/**
 * Adds one sample to the sums, in place.
 * @param sums What is known so far.
 * @param input The features; the first is the bias, always 1.
 * @param target What the features should come to.
 */
export function addSample(sums: Sums, input: number[], target: number[]): void {
  for (const [i, value] of input.entries()) {
    if (value === 0)
      continue
    addTimes(sums.gram[i]!, input, value)
    addTimes(sums.cross[i]!, target, value)
  }
}

/** The row vector `row` times `matrix`: one number a column. */
export function times(row: number[], matrix: Matrix): number[] {
  const sums = (matrix[0] ?? []).map(() => 0)
  for (let i = 0; i < row.length; i++)
    addTimes(sums, matrix[i]!, row[i]!)
  return sums
}

/** Solves A W = B for a regular square matrix A by Gauss-Jordan elimination with row pivoting. @throws RangeError if A is singular. */
export function solve(a: Matrix, b: Matrix): Matrix {
  const left = a.map(row => [...row])
  const right = b.map(row => [...row])
  for (let column = 0; column < left.length; column++) {
    let pivot = column
    for (let i = column + 1; i < left.length; i++) {
      if (Math.abs(left[i]![column]!) > Math.abs(left[pivot]![column]!))
        pivot = i
    }
    const lead = left[pivot]![column]!
    if (!lead)
      throw new RangeError('singular matrix')
    for (const rows of [left, right]) {
      [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
      rows[column] = rows[column]!.map(value => value / lead)
    }
    for (let i = 0; i < left.length; i++) {
      const factor = -left[i]![column]!
      if (i === column || !factor)
        continue
      addTimes(left[i]!, left[column]!, factor)
      addTimes(right[i]!, right[column]!, factor)
    }
  }
  return right
}

/**
 * Weights W (features x targets) that take the features of each sample to its targets.
 * @param sums The samples.
 * @param lambda How strongly the weights are drawn to zero, > 0.
 */
export function ridge(sums: Sums, lambda: number): Matrix {
  return solve(sums.gram.map((row, i) => row.map((value, j) => i === j && i > 0 ? value + lambda : value)), sums.cross)
}
