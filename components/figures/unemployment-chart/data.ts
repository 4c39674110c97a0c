import type { SourceId } from '../../../data/sources'

/** One month of 2026; the rate is the United States' U-3, seasonally adjusted. */
interface MonthRate { month: number, ratePercent: number }

/** The forecast that can be checked, and the months there are to check it with (to September). */
export const unemployment = {
  /** “averaging under 4 %”for 2026. */
  forecast: { belowPercent: 4, source: 'tc' satisfies SourceId },
  /** The last figure that was known when he said so, of November 2025. */
  whenSaid: { month: '2025-11', ratePercent: 4.6, source: 'ue25' satisfies SourceId },
  months: [4.3, 4.4, 4.3, 4.3, 4.3, 4.2, 4.1, 4.1, 4.2]
    .map((ratePercent, i): MonthRate => ({ month: i + 1, ratePercent })),
  source: 'ue26' satisfies SourceId,
}
