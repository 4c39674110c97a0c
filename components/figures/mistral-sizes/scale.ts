/** px² a billion parameters, the scale that the sizes of the two families share: 675 billion are a square of 146 px. */
export const PX2_PER_BILLION = 146 ** 2 / 675
