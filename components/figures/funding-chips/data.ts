import type { SourceId } from '../../../data/sources.ts'

/** A round of funding. */
export interface Round {
  company: string
  /** Month in which it was closed, `YYYY-MM`. */
  closed: string
  /** In units of 100 million US dollars (亿). */
  usd100M: number
  source: SourceId
}

/** Oldest first. */
export const rounds: Round[] = [
  { company: 'General Intuition', closed: '2025-10', usd100M: 1.34, source: 'gi' },
  { company: 'General Intuition', closed: '2026-01', usd100M: 3.2, source: 'gi-a' },
  { company: 'World Labs', closed: '2026-02', usd100M: 10, source: 'wl' },
  { company: 'AMI Labs', closed: '2026-03', usd100M: 10.3, source: 'ami' },
]

/** Announced on 2026-09-28, to be paid in shares: a price, not a round, and not closed. */
export const purchase: { buyer: string, company: string, aboutUsd100M: number, source: SourceId } = {
  buyer: 'AMD',
  company: 'World Labs',
  aboutUsd100M: 82,
  source: 'amd-wl',
}

/** PitchBook by way of TechCrunch: a sum over years against one year, so never two bars. */
export const gamesForecast: { years: string, usd100M: number, year: number, couldBeUsd100M: number, source: SourceId } = {
  years: '2022–2025',
  usd100M: 12,
  year: 2030,
  couldBeUsd100M: 2760,
  source: 'tc',
}
