import type { SourceId } from '../../../data/sources.ts'

/** A power law of training compute: loss = (criticalPfDays / compute) ^ exponent. */
export interface ScalingLaw {
  /** Compute at which the loss would be 1, in PF-days. */
  criticalPfDays: number
  exponent: number
  /** The paper's points end about here; what lies beyond is extrapolation. */
  measuredToPfDays: number
  source: SourceId
}

/**
 * Kaplan et al. 2020: test loss (cross entropy) of a language model against
 * the compute that an optimal allocation needs. It says nothing about abilities.
 */
export const kaplanLaw: ScalingLaw = {
  criticalPfDays: 3.1e8,
  exponent: 0.050,
  measuredToPfDays: 10,
  source: 'kaplan',
}

/** What the curve shows: from a hundredth of a PF-day to ten thousand. */
export const shownPfDays = { from: 0.01, to: 10_000 } as const

/** What the bill lists, in PF-days: a line for every tenfold. */
export const purchasesPfDays: readonly number[] = [1, 10, 100, 1000, 10_000]
