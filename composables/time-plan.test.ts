import { describe, expect, it } from 'vitest'
import { lead, paceWords, plannedAt, plannedLength, startsOf } from './time-plan.ts'

const starts = startsOf([{ minutes: 0.5 }, { minutes: 1 }, { minutes: 2 }])

describe('计划的时间', () => {
  it('从离开封面算起，封面不占时间', () => {
    expect(starts).toEqual([0, 0, 60, 180])
    expect(plannedLength(starts)).toBe(180)
  })

  it('一页的时间由它的点击平分', () => {
    expect(plannedAt(starts, 3, 0, 3)).toEqual({ from: 60, until: 90 })
    expect(plannedAt(starts, 3, 3, 3)).toEqual({ from: 150, until: 180 })
    expect(plannedAt(starts, 3, 9, 3)).toEqual({ from: 150, until: 180 })
  })

  it('封面上、附录里、没有页、只有一页，都有答案', () => {
    expect(plannedAt(starts, 1)).toEqual({ from: 0, until: 0 })
    expect(plannedAt(starts, 4)).toEqual({ from: 180, until: 180 })
    expect(plannedAt(starts, 40)).toEqual({ from: 180, until: 180 })
    expect(plannedLength(startsOf([]))).toBe(0)
    expect(plannedAt(startsOf([]), 1)).toEqual({ from: 0, until: 0 })
    expect(plannedLength(startsOf([{ minutes: 3 }]))).toBe(0)
    expect(plannedAt(startsOf([{ minutes: 3 }]), 1)).toEqual({ from: 0, until: 0 })
  })

  it('在这一次点击的时间以内，不快不慢', () => {
    const now = plannedAt(starts, 3, 1, 3)
    expect(lead(now, 100)).toBe(0)
    expect(lead(now, 60)).toBe(30)
    expect(lead(now, 180)).toBe(-60)
  })
})

describe('快慢的一句话', () => {
  it.each([
    [0, '正好'],
    [-14, '正好'],
    [-42, '慢了 40 秒'],
    [20, '快了 20 秒'],
    [58, '快了 1 分'],
    [-100, '慢了 1.5 分'],
    [-600, '慢了 10 分'],
  ])('%d 秒：%s', (ahead, words) => expect(paceWords(ahead)).toBe(words))
})
