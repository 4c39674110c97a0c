import { describe, expect, it } from 'vitest'
import { dayNumber, flow, monthsBetween, monthStarts, timeScale } from './timeline.ts'

describe('dayNumber', () => {
  it('counts the days from the release to the gift', () => {
    // 2024-11-25 + 365 days = 2025-11-25, + 14 days = 2025-12-09
    expect(dayNumber('2025-12-09') - dayNumber('2024-11-25')).toBe(379)
  })
  it('takes the middle of a month whose day is not known', () => {
    // May has 31 days: 2025-05-01 + 15.5
    expect(dayNumber('2025-05') - dayNumber('2025-05-01')).toBe(15.5)
  })
})

it('says the time between two dates in half months', () => {
  // 379 days are 12.45 months.
  expect(monthsBetween('2024-11-25', '2025-12-09')).toBe('十二个半月')
  expect(monthsBetween('2025-01-01', '2025-03-01')).toBe('两个月')
})

describe('timeScale', () => {
  // 2025-01-01 to 2025-12-31 are 364 days: at 2 px a day
  const x = timeScale('2025-01-01', '2025-12-31', 100, 828)
  it.each([
    ['2025-01-01', 100],
    ['2025-01-02', 102],
    ['2025-03-01', 218], // 31 + 28 days
    ['2025-12-31', 828],
  ])('%s stands at %i px', (iso, px) => {
    expect(x(iso)).toBeCloseTo(px, 9)
  })
})

describe('drawing', () => {
  it('marks the month starts over a year’s end', () => {
    expect(monthStarts('2024-11-25', '2025-02-01')).toEqual(['2024-12-01', '2025-01-01', '2025-02-01'])
  })
  it('flows level in and level out', () => {
    expect(flow(0, 10, 40, 30, 100)).toBe('M0 10C20 10 20 30 40 30H100')
  })
})
