import { expect, it } from 'vitest'
import { partsOf, rowsOn } from './long-lists.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

it('takes as many slides as it needs', () => {
  expect([0, 1, 16, 17, 64, 65].map(partsOf)).toEqual([1, 1, 1, 2, 4, 5])
})

it('shows each row once, in order', () => {
  for (const count of [1, 16, 17, 34, 64, 65]) {
    const parts = partsOf(count)
    const shown = numbers(parts).map(i => rowsOn(numbers(count), { part: i + 1, parts }))
    expect(shown.flat()).toEqual(numbers(count))
    expect(Math.max(...shown.map(rows => rows.length))).toBeLessThanOrEqual(16)
  }
  expect(rowsOn(numbers(34), { part: 2, parts: 3 })).toHaveLength(12)
})
