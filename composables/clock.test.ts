import { describe, expect, it } from 'vitest'
import { afterSetBack, isLeftOver, passed, started, STOPPED, toggled } from './clock.ts'

const noon = Date.UTC(2026, 10, 28, 12)
const minute = 60_000

describe('钟', () => {
  it('离开封面时开始，再离开一次不重来', () => {
    const running = started(STOPPED, noon)
    expect(passed(running, noon + minute)).toBe(60)
    expect(started(running, noon + minute)).toBe(running)
    expect(passed(STOPPED, noon)).toBe(0)
  })

  it('暂停的时候不走，继续时从停的地方走', () => {
    const paused = toggled(started(STOPPED, noon), noon + minute)
    expect(passed(paused, noon + 9 * minute)).toBe(60)
    expect(passed(toggled(paused, noon + 9 * minute), noon + 10 * minute)).toBe(120)
  })

  it('过了半夜照走', () => {
    const late = Date.UTC(2026, 10, 28, 23, 59)
    expect(passed(started(STOPPED, late), late + 2 * minute)).toBe(120)
  })

  it('系统的钟往回拨，讲了多久不变；往前走不动它', () => {
    const running = started(STOPPED, noon)
    const back = afterSetBack(running, noon + 10 * minute, noon - 50 * minute)
    expect(passed(back, noon - 50 * minute)).toBe(600)
    expect(afterSetBack(running, noon, noon + minute)).toBe(running)
    expect(passed(running, noon - minute)).toBe(0)
  })

  it('昨天留下的钟不算，今天的算，停了很久的也不算', () => {
    const running = started(STOPPED, noon)
    expect(isLeftOver(running, noon + 60 * minute)).toBe(false)
    expect(isLeftOver(running, noon + 24 * 60 * minute)).toBe(true)
    expect(isLeftOver(running, noon - 60 * minute)).toBe(true)
    expect(isLeftOver(toggled(running, noon + minute), noon + 24 * 60 * minute)).toBe(true)
    expect(isLeftOver(STOPPED, noon)).toBe(false)
  })
})
