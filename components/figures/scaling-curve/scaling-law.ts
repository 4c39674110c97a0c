import type { ScalingLaw } from './data.ts'

/** Test loss in nats after `pfDays` of training compute, by Kaplan et al. 2020, arXiv:2001.08361. */
export function lossAt(law: ScalingLaw, pfDays: number): number {
  return (law.criticalPfDays / pfDays) ** law.exponent
}

/** Factor of the loss when the compute grows by the factor `times`: the same everywhere on the curve. */
export function lossFactor(law: ScalingLaw, times: number): number {
  return times ** -law.exponent
}

/** Start of the step that ends at `pfDays`: the power of ten below it. */
export function stairStart(pfDays: number): number {
  return 10 ** (Math.ceil(Math.log10(pfDays) - 1e-9) - 1)
}

/** A row of the bill. */
export interface BillLine {
  /** Compute bought. */
  pfDays: number
  /** Loss taken off since the row before; none in the first. */
  lossTaken?: number
}

/** The bill for `pfDays`: full rows (`purchases`, ascending), and the last as far as it was bought. */
export function billLines(law: ScalingLaw, purchases: readonly number[], pfDays: number): BillLine[] {
  return purchases
    .filter((_, i) => i === 0 || purchases[i - 1]! < pfDays)
    .map((full, i) => {
      const bought = Math.min(full, pfDays)
      const before = purchases[i - 1]
      return { pfDays: bought, ...before && { lossTaken: lossAt(law, before) - lossAt(law, bought) } }
    })
}

/** An amount of compute in two significant digits, from ten thousand in 万. */
export function amountText(pfDays: number): string {
  const rounded = Number(pfDays.toPrecision(2))
  return rounded < 10_000 ? String(rounded) : `${rounded / 10_000}万`
}
