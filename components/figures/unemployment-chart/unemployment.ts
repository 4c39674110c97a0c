import { meanRate } from '../../../data/facts/unemployment.ts'

export { meanRate }

const MONTHS = 12

/** Mean rate (%) of the remaining months at which the year's mean is `targetPercent`: (12 · target − sum so far) / months left, all months weighted equally. */
export function neededRate(ratesPercent: readonly number[], targetPercent: number): number {
  const left = MONTHS - ratesPercent.length
  return (MONTHS * targetPercent - meanRate(ratesPercent) * ratesPercent.length) / left
}

/** Mean of the whole year (%) if the remaining months average `restPercent`. */
export function yearMean(ratesPercent: readonly number[], restPercent: number): number {
  return meanRate([...ratesPercent, ...Array.from<number>({ length: MONTHS - ratesPercent.length }).fill(restPercent)])
}

/** Compares a mean with the target to two decimals of a per cent. */
export function comparison(meanPercent: number, targetPercent: number): '低于' | '正好' | '高于' {
  const difference = meanPercent - targetPercent
  return Math.abs(difference) < 0.005 ? '正好' : difference < 0 ? '低于' : '高于'
}
