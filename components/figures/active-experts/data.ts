import type { SourceId } from '../../../data/sources.ts'

/** Pangu Pro MoE, opened on 2025-06-30: of its parameters a token wakes only some. */
export const panguProMoe = {
  paramsBillion: 72,
  activeParamsBillion: 16,
  source: 'pangu',
} as const satisfies { paramsBillion: number, activeParamsBillion: number, source: SourceId }
