import type { CheckRecord } from '../lib/check-record.ts'
import { expect, it } from 'vitest'
import { checkLine, filesLine, occasionLine, remarksLine, slidesLine, textLine, timeLine } from './lines.ts'

const record: CheckRecord = { commit: 'a', clean: true, slides: [1, 2], problems: [], findings: [], time: '' }
const whole = { planned: 24.75 }
const talks = [whole, { short: 12, planned: 12 }, { short: 5, planned: 4.5 }]

it('文字：有一处就红，说出第一处', () => {
  expect(textLine([]).mend).toBeUndefined()
  expect(textLine(['a.md:1 错', 'a.md:2 错'])).toMatchObject({ found: '2处不对，第一处在a.md:1 错', mend: expect.stringContaining('npm run check') })
})

it('画面：没有这一版的、查出东西的、没查完的都是红', () => {
  expect(checkLine(record, 2).mend).toBeUndefined()
  expect(checkLine(undefined, 2).mend).toMatch(/npm run check$/)
  expect(checkLine({ ...record, findings: ['出界'] }, 2)).toMatchObject({ found: '检查出1处', mend: expect.stringContaining('npm run check') })
  expect(checkLine(record, 3)).toMatchObject({ found: '3页里只检查过2页', mend: 'npm run check' })
})

it('时间：刚好讲完是绿，超了就说哪一场讲得完', () => {
  expect(timeLine(whole, talks, 24.75).mend).toBeUndefined()
  expect(timeLine(whole, talks, 20).mend).toMatch(/12分钟的一场.*--length 12$/)
  expect(timeLine(whole, talks, 11).mend).toMatch(/--length 5$/)
  expect(timeLine(talks[1]!, talks, 4).mend).toMatch(/没有讲得完的一场.*lengths/)
  expect(timeLine(whole, talks, Number.NaN).mend).toMatch(/--slot/)
})

it('生成的：只要旧了一样就红，只说旧的', () => {
  expect(filesLine('文件', ['a.pdf', 'b.pdf'], [], 'npm run export')).toEqual({ about: '文件', found: 'a.pdf、b.pdf都是这一版的' })
  expect(filesLine('文件', ['a.pdf', 'b.pdf'], ['b.pdf'], 'npm run export')).toMatchObject({ found: expect.stringMatching(/^b\.pdf/), mend: 'npm run export' })
})

it('断网：没有网站、有一页出错都是红', () => {
  expect(slidesLine([], 3, 'x').mend).toBeUndefined()
  expect(slidesLine(undefined, 3, 'npm run build').mend).toBe('npm run build')
  expect(slidesLine(['第2页：错'], 3, 'x')).toMatchObject({ found: '第2页：错', mend: expect.any(String) })
})

it('备注：网站里有就红，说出页码', () => {
  expect(remarksLine([], 'x').mend).toBeUndefined()
  expect(remarksLine([1, 4], 'npm run build')).toMatchObject({ found: expect.stringContaining('第1、4页'), mend: expect.stringContaining('npm run build') })
})

it('封面：缺一样、日期过了都是红，当天是绿', () => {
  const cover = { speaker: '王', event: '会', date: '2026-11-28' }
  expect(occasionLine(cover, '2026-11-28')).toEqual({ about: '封面', found: '王，会，2026-11-28' })
  expect(occasionLine({ ...cover, event: '' }, '2026-11-28')).toMatchObject({ found: '没有写event', mend: expect.stringContaining('slides.md') })
  expect(occasionLine(cover, '2026-11-29').mend).toMatch(/date/)
})
