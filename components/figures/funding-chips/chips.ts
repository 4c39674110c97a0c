/** An `amount` (in chips, > 0) as a stack, from the bottom: heights as shares of a chip, the remainder as a thinner chip on top. */
export function chipPile(amount: number): number[] {
  const whole = Math.floor(amount)
  const rest = Number((amount - whole).toFixed(6))
  return [...Array.from<number>({ length: whole }).fill(1), ...(rest > 0 ? [rest] : [])]
}
