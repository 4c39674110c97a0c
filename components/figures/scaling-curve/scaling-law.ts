import type { ScalingLaw } from './data.ts'

/** Test loss in nats after `pfDays` of training compute, by Kaplan et al. 2020, arXiv:2001.08361. */
export function lossAt(law: ScalingLaw, pfDays: number): number {
  return (law.criticalPfDays / pfDays) ** law.exponent
}

/** What the loss is multiplied by when the compute is multiplied by `times`: the same everywhere on the curve. */
export function lossFactor(law: ScalingLaw, times: number): number {
  return times ** -law.exponent
}

/** Where the stair that ends at `pfDays` begins: at the power of ten before it. */
export function stairStart(pfDays: number): number {
  return 10 ** (Math.ceil(Math.log10(pfDays) - 1e-9) - 1)
}

/** A line of the bill. */
export interface BillLine {
  /** What has been bought of it. */
  pfDays: number
  /** How much loss it took off since the line before; the first has none before it. */
  lossTaken?: number
}

/** The bill when `pfDays` have been bought: full lines (`purchases`, growing), and the last as far as it goes. */
export function billLines(law: ScalingLaw, purchases: readonly number[], pfDays: number): BillLine[] {
  return purchases
    .filter((_, i) => i === 0 || purchases[i - 1]! < pfDays)
    .map((full, i) => {
      const bought = Math.min(full, pfDays)
      const before = purchases[i - 1]
      return { pfDays: bought, ...before && { lossTaken: lossAt(law, before) - lossAt(law, bought) } }
    })
}

/** An amount of compute in two digits that count, ten thousand and more in 万. */
export function amountText(pfDays: number): string {
  const rounded = Number(pfDays.toPrecision(2))
  return rounded < 10_000 ? String(rounded) : `${rounded / 10_000}万`
}
