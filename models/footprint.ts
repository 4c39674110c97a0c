/** How much memory a model's weights take, and whether a device holds them. */

/** Bytes of a gigabyte as memory makers count it. */
const BYTES_PER_GB = 1e9

/**
 * Size of the weights alone, in GB of 10⁹ bytes; caches and activations come on top.
 * @param parameters Number of weights.
 * @param bitsPerWeight 16 for FP16, 8 for INT8, 4 for INT4.
 */
export function weightsGB(parameters: number, bitsPerWeight: number): number {
  return parameters * bitsPerWeight / 8 / BYTES_PER_GB
}

/** Whether the weights find room in the memory. That they fit does not mean that they run fast. */
export function fits(sizeGB: number, memoryGB: number): boolean {
  return sizeGB <= memoryGB
}

/** Side in px of the square whose area stands for `size`, at `areaPerUnit` px² a unit. */
export function sideOf(size: number, areaPerUnit: number): number {
  return Math.sqrt(size * areaPerUnit)
}

/** Diameter in px of the disc whose area stands for `size`, at `areaPerUnit` px² a unit. */
export function diameterOf(size: number, areaPerUnit: number): number {
  return 2 * Math.sqrt(size * areaPerUnit / Math.PI)
}

/** Common scale of the small figures of models: 675 billion parameters are a square of 146 px. */
export const PX2_PER_BILLION = 146 ** 2 / 675
