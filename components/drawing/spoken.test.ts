import { describe, expect, it } from 'vitest'
import { nameOf, sayTable } from './spoken.ts'

describe('sayTable', () => {
  it('says the rows in order, each number after what it counts', () => {
    expect(sayTable({ caption: '参数量', rows: [['GPT-2', '15亿'], ['GPT-3', '1750亿']] })).toBe('参数量：GPT-2，15亿；GPT-3，1750亿。')
  })

  it('says the heading of its column before a number that shares its row', () => {
    expect(sayTable({ caption: '失业', head: ['月', '率', '前月'], rows: [['1月', '4.3%', '4.4%']] })).toBe('失业：1月，率4.3%，前月4.4%。')
  })
})

describe('nameOf', () => {
  it('ends as a sentence, once', () => {
    expect(nameOf('失业率', '没有一个月低于4%')).toBe('失业率：没有一个月低于4%。')
    expect(nameOf('失业率', '没有一个月低于4%。')).toBe('失业率：没有一个月低于4%。')
  })
})
