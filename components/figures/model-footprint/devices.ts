import type { SourceId } from '../../../data/sources.ts'

/** Something that a model might have to fit into. */
export interface Device {
  name: string
  memoryGB: number
  source: SourceId
}

/** Typical of 2026, smallest first: what a phone and a laptop start with, one H100, a server of eight. */
export const devices: [phone: Device, laptop: Device, accelerator: Device, server: Device] = [
  { name: '手机', memoryGB: 12, source: 'navix' },
  { name: '笔记本', memoryGB: 16, source: 'mba16' },
  { name: '加速卡', memoryGB: 80, source: 'mlperf' },
  { name: '服务器', memoryGB: 640, source: 'mlperf' },
]
