import type { LanguageModel } from '../../../data/facts/models.ts'
import { ministrals, mistralLarge, qwenSizes } from '../../../data/facts/models.ts'

/** The models of one maker, smallest first. */
export interface Family {
  maker: string
  release: string
  models: LanguageModel[]
}

export const families: Family[] = [
  { maker: 'Mistral', release: '开放权重，2025-12-02', models: [...ministrals, mistralLarge] },
  { maker: '通义千问', release: 'Qwen2.5', models: qwenSizes },
]

/** The largest that its maker calls small, in billions of parameters. */
export const smallUpToBillion = ministrals.at(-1)!.paramsBillion
