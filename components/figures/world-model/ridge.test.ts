import type { Matrix } from './ridge.ts'
import { describe, expect, it } from 'vitest'
import { addSample, noSamples, ridge, solve } from './ridge.ts'

describe('solve', () => {
  it('solves 2x + y = 5, x + 3y = 10 by hand: x = 1, y = 3', () => {
    const [x, y] = solve([[2, 1], [1, 3]], [[5], [10]]).flat()
    expect(x).toBeCloseTo(1, 12)
    expect(y).toBeCloseTo(3, 12)
  })

  it('swaps rows when a pivot is zero', () => {
    expect(solve([[0, 2], [4, 0]], [[6], [8]])).toEqual([[2], [3]])
  })

  it('refuses a singular matrix', () => {
    expect(() => solve([[1, 2], [2, 4]], [[1], [2]])).toThrow(RangeError)
  })
})

/** Weights for inputs and targets given as rows. */
function fit(inputs: Matrix, targets: Matrix, lambda: number): Matrix {
  const sums = noSamples(2, 1)
  inputs.forEach((input, i) => addSample(sums, input, targets[i]!))
  return ridge(sums, lambda)
}

describe('ridge', () => {
  // Points (0, 1), (1, 3), (2, 5), λ = 1, bias free. By hand: XᵀX + λD = [[3, 3], [3, 6]],
  // XᵀY = [9, 13], determinant 9, so bias = (9·6 − 3·13) / 9 = 5/3 and slope = (3·13 − 3·9) / 9 = 4/3.
  it('agrees with a 2 x 2 system solved by hand', () => {
    const [bias, slope] = fit([[1, 0], [1, 1], [1, 2]], [[1], [3], [5]], 1).flat()
    expect(bias).toBeCloseTo(5 / 3, 12)
    expect(slope).toBeCloseTo(4 / 3, 12)
  })

  it('comes to least squares as λ vanishes', () => {
    const [bias, slope] = fit([[1, 0], [1, 1], [1, 2]], [[1], [3], [5]], 1e-9).flat()
    expect(bias).toBeCloseTo(1, 6)
    expect(slope).toBeCloseTo(2, 6)
  })
})
