import { qwen7b } from '../../../data/facts/models.ts'

export { qwenSizes } from '../../../data/facts/models.ts'

/** The size that ModelFootprint measures. */
export const measuredLabel = qwen7b.label
