import type { ScalingLaw } from '../data/figures/scaling-law.ts'

/** Test loss in nats after `pfDays` of training compute, by Kaplan et al. 2020, arXiv:2001.08361. */
export function lossAt(law: ScalingLaw, pfDays: number): number {
  return (law.criticalPfDays / pfDays) ** law.exponent
}

/** What the loss is multiplied by when the compute is multiplied by `times`: the same everywhere on the curve. */
export function lossFactor(law: ScalingLaw, times: number): number {
  return times ** -law.exponent
}

/** Powers of ten from `from` to `to` (both are powers of ten, in PF-days): the treads of the stairs. */
export function decades(from: number, to: number): number[] {
  const first = Math.round(Math.log10(from))
  const last = Math.round(Math.log10(to))
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
}
