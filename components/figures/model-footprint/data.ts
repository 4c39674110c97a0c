import type { LanguageModel } from '../../../data/facts/models.ts'
import type { SourceId } from '../../../data/sources.ts'
import { ministrals, mistralLarge, qwen7b } from '../../../data/facts/models.ts'

export interface Device {
  name: string
  memoryGB: number
  source: SourceId
}

/** Typical of 2026, smallest first: a basic phone, a basic laptop, one H100, a server of eight. */
export const devices: [phone: Device, laptop: Device, accelerator: Device, server: Device] = [
  { name: '手机', memoryGB: 12, source: 'navix' },
  { name: '笔记本', memoryGB: 16, source: 'mba16' },
  { name: '加速卡', memoryGB: 80, source: 'mlperf' },
  { name: '服务器', memoryGB: 640, source: 'mlperf' },
]

/** Models to choose from. `segment` is the button's label and names the maker where it changes. */
export const sizedModels: { segment: string, model: LanguageModel }[] = [
  { segment: qwen7b.name, model: qwen7b },
  ...ministrals.map((model, i) => ({ segment: i ? model.label : `Ministral ${model.label}`, model })),
  { segment: `Mistral ${mistralLarge.label}`, model: mistralLarge },
]

/** A number format of weights, finest first. */
export interface Precision {
  name: string
  bitsPerWeight: number
}

export const precisions: Precision[] = [
  { name: 'FP16', bitsPerWeight: 16 },
  { name: 'INT8', bitsPerWeight: 8 },
  { name: 'INT4', bitsPerWeight: 4 },
]
