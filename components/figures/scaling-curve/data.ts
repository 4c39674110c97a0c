import type { SourceId } from '../../../data/sources.ts'

/** A power law of training compute: loss = (criticalPfDays / compute) ^ exponent. */
export interface ScalingLaw {
  /** Compute at which the loss would be 1, in PF-days. */
  criticalPfDays: number
  exponent: number
  /** The paper's points end about here; beyond it the curve is extrapolated. */
  measuredToPfDays: number
  source: SourceId
}

/** Kaplan et al. 2020: test loss (cross entropy) of a language model against optimally allocated compute. It says nothing about abilities. */
export const kaplanLaw: ScalingLaw = {
  criticalPfDays: 3.1e8,
  exponent: 0.050,
  measuredToPfDays: 10,
  source: 'kaplan',
}

/** Range of the curve. */
export const shownPfDays = { from: 0.01, to: 10_000 } as const

/** Rows of the bill: one per tenfold. */
export const purchasesPfDays: readonly number[] = [1, 10, 100, 1000, 10_000]
