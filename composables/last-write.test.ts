import type { Entries } from './last-write.ts'
import { expect, it } from 'vitest'
import { merge } from './last-write.ts'

it('后写的算数，旧的不算新闻', () => {
  const mine: Entries = { place: [2, '2'], black: [1, 'false'] }
  expect(merge(mine, { place: [1, '1'], black: [3, 'true'], timer: [1, '{}'] })).toEqual({ black: [3, 'true'], timer: [1, '{}'] })
  expect(mine).toEqual({ place: [2, '2'], black: [3, 'true'], timer: [1, '{}'] })
})

it('同时写的，谁先听到谁都一样', () => {
  const [here, there]: Entries[] = [{ place: [1, '3'] }, { place: [1, '7'] }]
  merge(here!, { place: [1, '7'] })
  merge(there!, { place: [1, '3'] })
  expect(here).toEqual(there)
  expect(merge(here!, there!)).toEqual({})
})
