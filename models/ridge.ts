/**
 * Ridge regression in closed form: W = (XᵀX + λD)⁻¹ XᵀY, where D is the unit
 * matrix without its first entry, so the bias in column 0 is not shrunk.
 * (Hoerl and Kennard, Technometrics 12, 1970.)
 */

/** Rows of numbers, all of one length. */
export type Matrix = number[][]

interface Equation {
  left: number[]
  right: number[]
}

/** `a` less `factor` times `b`. */
function less(a: number[], b: number[], factor: number): number[] {
  return a.map((value, i) => value - factor * (b[i] ?? 0))
}

/** The row vector `row` times `matrix`: one number a column. */
export function times(row: number[], matrix: Matrix): number[] {
  return row.reduce<number[]>((sums, value, i) =>
    (matrix[i] ?? []).map((weight, column) => (sums[column] ?? 0) + value * weight), [])
}

/** Gaussian elimination with row pivoting: removes the first unknown, solves the rest, puts it back. */
function eliminate(equations: Equation[]): Matrix {
  const [pivot, ...others] = equations.toSorted((a, b) => Math.abs(b.left[0] ?? 0) - Math.abs(a.left[0] ?? 0))
  if (!pivot)
    return []
  const [lead = 0, ...tail] = pivot.left
  if (lead === 0)
    throw new RangeError('singular matrix')
  const rest = eliminate(others.map(({ left: [first = 0, ...left], right }) => ({
    left: less(left, tail, first / lead),
    right: less(right, pivot.right, first / lead),
  })))
  const known = times(tail, rest)
  return [less(pivot.right, known, 1).map(value => value / lead), ...rest]
}

/** Solves A W = B for a regular square matrix A. @throws RangeError if A is singular. */
export function solve(a: Matrix, b: Matrix): Matrix {
  return eliminate(a.map((left, i) => ({ left, right: b[i] ?? [] })))
}

/** AᵀB, where A and B have one row a sample. */
function transposedTimes(a: Matrix, b: Matrix): Matrix {
  const columns = (matrix: Matrix): Matrix => (matrix[0] ?? []).map((_, i) => matrix.map(row => row[i] ?? 0))
  const columnsOfB = columns(b)
  return columns(a).map(left => columnsOfB.map(right => left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0)))
}

/**
 * Weights W (features x targets) that take each row of `inputs` to the row of `targets`.
 * @param inputs One row of features a sample; column 0 is the bias, always 1.
 * @param targets What each row should come to.
 * @param lambda How strongly the weights are drawn to zero, > 0.
 */
export function ridge(inputs: Matrix, targets: Matrix, lambda: number): Matrix {
  const gram = transposedTimes(inputs, inputs)
  const shrunk = gram.map((row, i) => row.map((value, j) => i === j && i > 0 ? value + lambda : value))
  return solve(shrunk, transposedTimes(inputs, targets))
}
