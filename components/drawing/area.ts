/** Sizes as areas: squares and discs whose area, not whose side, says how much. */

/** Side in px of the square whose area stands for `size`, at `areaPerUnit` px² a unit. */
export function sideOf(size: number, areaPerUnit: number): number {
  return Math.sqrt(size * areaPerUnit)
}

/** Diameter in px of the disc whose area stands for `size`, at `areaPerUnit` px² a unit. */
export function diameterOf(size: number, areaPerUnit: number): number {
  return 2 * Math.sqrt(size * areaPerUnit / Math.PI)
}

/** Side in px of the square of `small`, true in area beside the square of `large` whose side is `largeSide`. */
export function sideTrueToArea(small: number, large: number, largeSide: number): number {
  return largeSide * Math.sqrt(small / large)
}
