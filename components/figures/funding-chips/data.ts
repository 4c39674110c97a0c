import type { SourceId } from '../../../data/sources.ts'

export { raisedIn2026, rounds, sale, totalOf } from '../../../data/facts/funding.ts'

/** PitchBook via TechCrunch: a sum over years and the value of one year, so never two bars. */
export const gamesForecast: { years: string, usd100M: number, year: number, couldBeUsd100M: number, source: SourceId } = {
  years: '2022–2025',
  usd100M: 12,
  year: 2030,
  couldBeUsd100M: 2760,
  source: 'tc',
}
