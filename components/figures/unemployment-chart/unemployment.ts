import { meanRate } from '../../../data/facts/unemployment.ts'

export { meanRate }

const MONTHS = 12

/**
 * The rate (per cent) that the months left may have on average for the whole year's mean
 * to stand exactly at `targetPercent`: (12 · target − sum of the months so far) / months left.
 * Plain arithmetic over months, each with the same weight.
 */
export function neededRate(ratesPercent: readonly number[], targetPercent: number): number {
  const left = MONTHS - ratesPercent.length
  return (MONTHS * targetPercent - meanRate(ratesPercent) * ratesPercent.length) / left
}

/** Mean of the whole year (per cent) if the months left have `restPercent` on average. */
export function yearMean(ratesPercent: readonly number[], restPercent: number): number {
  return meanRate([...ratesPercent, ...Array.from<number>({ length: MONTHS - ratesPercent.length }).fill(restPercent)])
}

/** How a mean stands to the target, as far as two decimals of a per cent can tell. */
export function comparison(meanPercent: number, targetPercent: number): '低于' | '正好' | '高于' {
  const difference = meanPercent - targetPercent
  return Math.abs(difference) < 0.005 ? '正好' : difference < 0 ? '低于' : '高于'
}
