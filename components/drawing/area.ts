/** Squares whose area, not whose side, is proportional to a size. */

/** Side in px of the square for `size`, at `areaPerUnit` px² per unit. */
export function sideOf(size: number, areaPerUnit: number): number {
  return Math.sqrt(size * areaPerUnit)
}

/** Side in px of the square for `small`, at the scale by area at which `large` has `largeSide` px. */
export function sideTrueToArea(small: number, large: number, largeSide: number): number {
  return largeSide * Math.sqrt(small / large)
}
