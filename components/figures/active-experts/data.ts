import type { SourceId } from '../../../data/sources.ts'

/** Pangu Pro MoE, open-sourced on 2025-06-30: a token activates only some of its parameters. */
export const panguProMoe = {
  paramsBillion: 72,
  activeParamsBillion: 16,
  source: 'pangu',
} as const satisfies { paramsBillion: number, activeParamsBillion: number, source: SourceId }
