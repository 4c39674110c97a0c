import type { SourceId } from '../sources.ts'

/** A language model by its size. A mixture of experts counts all of its parameters. */
export interface LanguageModel {
  name: string
  /** Size as the maker names it, such as 7B. */
  label: string
  paramsBillion: number
  source: SourceId
}

/** 7.61 billion by its own count, named 7B. */
export const qwen7b: LanguageModel = { name: 'Qwen2.5-7B', label: '7B', paramsBillion: 7.61, source: 'qwen-edge' }

/** The seven sizes of Qwen2.5, smallest first. */
export const qwenSizes: LanguageModel[] = [0.5, 1.5, 3, 7, 14, 32, 72]
  .map(paramsBillion => ({ name: 'Qwen2.5', label: `${paramsBillion}B`, paramsBillion, source: 'qwen-doc' }))

/** The small models of the release of 2025-12-02, smallest first. */
export const ministrals: LanguageModel[] = [3, 8, 14]
  .map(paramsBillion => ({ name: 'Ministral 3', label: `${paramsBillion}B`, paramsBillion, source: 'osai' }))

/** The large one of the same day. */
export const mistralLarge: LanguageModel = { name: 'Mistral Large 3', label: '675B', paramsBillion: 675, source: 'osai' }
