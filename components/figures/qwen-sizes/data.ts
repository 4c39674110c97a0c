import { qwen7b } from '../../../data/facts/models.ts'

export { qwenSizes } from '../../../data/facts/models.ts'

/** The size that another slide has measured. */
export const measuredLabel = qwen7b.label
