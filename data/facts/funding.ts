import type { SourceId } from '../sources.ts'

export interface Round {
  company: string
  /** Month in which it was closed, `YYYY-MM`. */
  closed: string
  /** In units of 100 million US dollars (亿). */
  usd100M: number
  source: SourceId
}

/** Funding of world model companies, oldest first. */
export const rounds = {
  giSeed: { company: 'General Intuition', closed: '2025-10', usd100M: 1.34, source: 'gi' },
  giA: { company: 'General Intuition', closed: '2026-01', usd100M: 3.2, source: 'gi-a' },
  runway: { company: 'Runway', closed: '2026-02', usd100M: 3.15, source: 'runway-e' },
  worldLabs: { company: 'World Labs', closed: '2026-02', usd100M: 10, source: 'wl' },
  ami: { company: 'AMI Labs', closed: '2026-03', usd100M: 10.3, source: 'ami' },
} satisfies Record<string, Round>

export const raisedIn2026: Round[] = Object.values(rounds).filter(({ closed }) => closed.startsWith('2026'))

/** Sum of rounds in units of 100 million US dollars, to one decimal: added in whole millions, because 26.65 is a little less in binary. */
export function totalOf(rounds: Round[]): number {
  return Math.round(rounds.reduce((sum, { usd100M }) => sum + Math.round(100 * usd100M), 0) / 10) / 10
}

/** Announced on 2026-09-28, to be paid in shares: a price and not a round, and not closed. */
export const sale: { buyer: string, company: string, aboutUsd100M: number, source: SourceId } = {
  buyer: 'AMD',
  company: 'World Labs',
  aboutUsd100M: 82,
  source: 'amd-wl',
}
