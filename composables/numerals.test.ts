import { expect, it } from 'vitest'
import { counted, large, numeral } from './numerals.ts'

it('writes small numbers in Chinese', () => {
  expect([1, 6, 10, 11, 30, 36, 100].map(numeral)).toEqual(['一', '六', '十', '十一', '三十', '三十六', '100'])
  expect([1, 2, 3].map(counted)).toEqual(['一', '两', '三'])
})

it('says large numbers in 万 and 亿', () => {
  expect([6e7, 1.5e9, 1.75e11, 1e12, 2e6, 12].map(large)).toEqual(['6000万', '15亿', '1750亿', '1万亿', '200万', '12'])
})
