/** px² per billion parameters, shared with QwenSizes: 675 billion are a square of 146 px. */
export const PX2_PER_BILLION = 146 ** 2 / 675
