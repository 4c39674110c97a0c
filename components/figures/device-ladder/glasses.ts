import type { SourceId } from '../../../data/sources.ts'

/** Smart glasses sold in one stretch of time. */
export interface GlassesSales {
  /** The stretch in words, as shown. */
  period: string
  months: number
  /** Lower bound where the maker says “more than”. */
  pairsMillion: number
  /** The number in words, as shown. */
  value: string
}

/**
 * EssilorLuxottica and Meta, sales as the companies told them. The first is a
 * running total from October 2023 to February 2025, the second is one year: no
 * growth rate follows from the two.
 */
export const glasses = {
  before: { period: '约16个月累计', months: 16, pairsMillion: 2, value: '约200万' } satisfies GlassesSales,
  year2025: { period: '2025全年', months: 12, pairsMillion: 7, value: '700多万' } satisfies GlassesSales,
  source: 'rbm' satisfies SourceId,
}
