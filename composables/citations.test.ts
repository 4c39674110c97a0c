import { expect, it } from 'vitest'
import { citationsOf, idList, pageRanges } from './citations.ts'

it('numbers sources by their first use and remembers every slide', () => {
  expect(citationsOf([
    { no: 1, source: 'tc', noteSource: 'zh' },
    { no: 2 },
    { no: 3, source: ['alex', 'tc'] },
    { no: 4, source: 'tc', checked: ['k3', 'k3'] },
  ])).toEqual([
    { id: 'tc', number: 1, slides: [1, 3, 4] },
    { id: 'zh', number: 2, slides: [1] },
    { id: 'alex', number: 3, slides: [3] },
    { id: 'k3', number: 4, slides: [4] },
  ])
})

it('reads one id, many or none', () => {
  expect([idList('tc'), idList(['tc', 'zh']), idList(undefined)]).toEqual([['tc'], ['tc', 'zh'], []])
})

it('joins neighbouring slides to ranges', () => {
  expect(pageRanges([1, 2, 3, 6, 8, 9])).toBe('1–3、6、8–9')
  expect(pageRanges([])).toBe('')
  expect(pageRanges([1, 3, 5, 7, 9, 11])).toBe('各章')
})
