/** The value below which `share` (0 to 1) of the values lie. */
export function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)] ?? Number.NaN
}

export function median(values: number[]): number {
  return quantile(values, 0.5)
}

/** Distance of the quartiles as a share of the median: what repeated runs differ by. */
export function spread(values: number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values)
}
