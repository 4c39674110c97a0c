import type { SourceId } from '../../../data/sources.ts'

/** A player in world models. */
export interface Player {
  id: string
  /** Of the model or, if it has shown none, the company; lines split by \n. */
  name: string
  /** Company or person behind it. */
  by: string
  /** Where it is named. */
  source: SourceId
}

/** Named by the article. */
export const firstHand: Player[] = [
  { id: 'ami', name: 'AMI Labs', by: 'LeCun', source: 'tc' },
  { id: 'genie', name: 'Genie 3', by: '谷歌', source: 'tc' },
  { id: 'marble', name: 'Marble', by: 'World Labs', source: 'tc' },
  { id: 'gwm', name: 'GWM-1', by: 'Runway', source: 'tc' },
  { id: 'gi', name: 'General\nIntuition', by: 'de Witte', source: 'tc' },
]

/** Chinese models and a player in industry: the three of the Chinese version, two of them with the model that fits the topic. */
export const secondHand: Player[] = [
  { id: 'emu', name: 'Emu3.5', by: '智源', source: 'emu35' },
  { id: 'qwen', name: 'Qwen3-VL', by: '阿里', source: 'qwen3vl' },
  { id: 'robotaxi', name: 'Robotaxi', by: '特斯拉', source: 'zh' },
]

/** Named by the article; the ledger has only the name, so their cards are face down. */
export const faceDown: { names: string[], source: SourceId } = { names: ['Decart', 'Odyssey'], source: 'tc' }
