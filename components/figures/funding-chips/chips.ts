/**
 * An amount as a pile of chips, from the table up: heights as shares of a whole
 * chip. What is left over is a thinner chip on top, true to scale.
 * @param amount In units of one chip, > 0.
 */
export function chipPile(amount: number): number[] {
  const whole = Math.floor(amount)
  const rest = Number((amount - whole).toFixed(6))
  return [...Array.from<number>({ length: whole }).fill(1), ...(rest > 0 ? [rest] : [])]
}
