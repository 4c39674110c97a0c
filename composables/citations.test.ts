import { expect, it } from 'vitest'
import { citationsOf, idList, slideRuns, sourcesWithin } from './citations.ts'

it('numbers sources by their first use and remembers every slide', () => {
  expect(citationsOf([
    { no: 1, line: ['tc'], note: ['zh'] },
    { no: 2, line: [], note: [] },
    { no: 3, line: ['alex', 'tc'], note: ['alex'] },
  ])).toEqual([
    { id: 'tc', number: 1, slides: [1, 3] },
    { id: 'zh', number: 2, slides: [1] },
    { id: 'alex', number: 3, slides: [3] },
  ])
})

it('reads one id, many or none', () => {
  expect([idList('tc'), idList(['tc', 'zh']), idList(undefined), idList(null)]).toEqual([['tc'], ['tc', 'zh'], [], []])
})

it('finds the sources that stand beside the numbers, however deep', () => {
  expect(sourcesWithin({
    rungs: [{ place: '街道', cases: [{ name: '萝卜快跑', source: 'biduq2' }, { name: '特斯拉', source: 'tesla26' }] }],
    months: { rates: [4.3, 4.4], sources: ['ue26', 'biduq2'] },
  })).toEqual(['biduq2', 'tesla26', 'ue26'])
})

it('joins neighbouring slides to ranges', () => {
  expect(slideRuns([1, 2, 3, 6, 8, 9])).toEqual([[1, 3], [6, 6], [8, 9]])
  expect(slideRuns([])).toEqual([])
})
