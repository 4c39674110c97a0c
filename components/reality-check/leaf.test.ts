import { expect, it } from 'vitest'
import { LEAF, tearAbove, tornLeaf } from './leaf.ts'

it('纸从最后一行上面撕开，两半合得上', () => {
  const y = tearAbove(4)
  expect(y).toBe(264)
  const points = (path: string): string[] => path.match(/[\d.]+ [\d.]+/g)!
  const { upper, lower } = tornLeaf(y)
  expect(points(upper).slice(2).toReversed()).toEqual(points(lower))
  for (const point of points(lower))
    expect(Math.abs(Number(point.split(' ')[1]) - y)).toBeLessThanOrEqual(5)
  expect(points(lower).at(-1)).toMatch(`${LEAF.width} `)
})
