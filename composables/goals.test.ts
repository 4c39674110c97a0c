import type { Place } from './goals.ts'
import { describe, expect, it } from 'vitest'
import { excursions, goalsOf } from './goals.ts'

const slides = ['cover', 'figure', 'figure', 'figure', 'bill', 'closing', 'sources', 'sources'].map((layout, i) => ({ no: i + 1, layout, chapter: i === 3 ? '着陆' : undefined }))
const goals = goalsOf(slides)
const at = (no: number, clicks = 0): Place => ({ no, address: `/${no}?clicks=${clicks}` })

it('finds report, bill and appendix, or none', () => {
  expect(goals).toEqual({ report: { first: 4, last: 4 }, bill: { first: 5, last: 5 }, sources: { first: 7, last: 8 } })
  expect(goalsOf(slides.slice(0, 3))).toEqual({ report: undefined, bill: undefined, sources: undefined })
})

describe('excursions', () => {
  it('leads back to slide and click, however many goals follow', () => {
    const trip = excursions(() => goals)
    expect(trip.answer('report', at(2, 3))).toEqual(goals.report)
    trip.moved(at(4, 1), at(2, 3))
    expect(trip.answer('sources', at(4, 1))).toEqual(goals.sources)
    trip.moved(at(7), at(4, 1))
    trip.moved(at(8), at(7))
    expect(trip.answer('sources', at(8))).toBe(at(2, 3).address)
  })

  it('leads back from the appendix that a link has led to', () => {
    const trip = excursions(() => goals)
    trip.moved(at(8), at(3, 1))
    expect(trip.answer('sources', at(8))).toBe(at(3, 1).address)
  })

  it('comes back to the report that was reached by turning pages, and does not leave it', () => {
    const trip = excursions(() => goals)
    trip.moved(at(4), at(3))
    expect(trip.answer('report', at(4))).toBeUndefined()
    expect(trip.answer('sources', at(4, 1))).toEqual(goals.sources)
    trip.moved(at(7), at(4, 1))
    expect(trip.answer('sources', at(7))).toBe(at(4, 1).address)
    trip.moved(at(4, 1), at(7))
    expect(trip.answer('report', at(4, 1))).toBeUndefined()
  })

  it('forgets when pages are turned into the talk', () => {
    const trip = excursions(() => goals)
    trip.answer('bill', at(2))
    trip.moved(at(5, 1), at(2))
    trip.moved(at(6), at(5, 1))
    trip.moved(at(5, 1), at(6))
    expect(trip.answer('bill', at(5, 1))).toBeUndefined()
  })
})
