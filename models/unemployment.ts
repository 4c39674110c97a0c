/** Mean of monthly rates, in per cent. */
export function meanRate(ratesPercent: readonly number[]): number {
  return ratesPercent.reduce((sum, rate) => sum + rate, 0) / ratesPercent.length
}

/**
 * The rate (per cent) that the months left may have on average for the whole year's mean
 * to stand exactly at `targetPercent`: (12 · target − sum of the months so far) / months left.
 * Plain arithmetic over months, each with the same weight.
 */
export function neededRate(ratesPercent: readonly number[], targetPercent: number, monthsInYear = 12): number {
  const left = monthsInYear - ratesPercent.length
  return (monthsInYear * targetPercent - meanRate(ratesPercent) * ratesPercent.length) / left
}
