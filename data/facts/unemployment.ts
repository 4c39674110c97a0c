import type { SourceId } from '../sources.ts'

/** One month of 2026; the rate is the United States' U-3, seasonally adjusted. */
interface MonthRate { month: number, ratePercent: number }

/** The months of 2026 to September, and the forecast checked against them. */
export const unemployment = {
  months: [4.3, 4.4, 4.3, 4.3, 4.3, 4.2, 4.1, 4.1, 4.2]
    .map((ratePercent, i): MonthRate => ({ month: i + 1, ratePercent })),
  /** June to August are from FRED's archive. */
  sources: ['ue26', 'fred'] satisfies SourceId[],
  /** The latest figure when the forecast was made. */
  whenSaid: { month: '2025-11', ratePercent: 4.6, source: 'ue25' satisfies SourceId },
  /** “averaging under 4 %” for 2026. */
  forecast: { belowPercent: 4, source: 'tc' satisfies SourceId },
}

/** Mean of monthly rates, in per cent. */
export function meanRate(ratesPercent: readonly number[]): number {
  return ratesPercent.reduce((sum, rate) => sum + rate, 0) / ratesPercent.length
}
