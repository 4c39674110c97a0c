import type { SourceId } from '../../../data/sources.ts'
import { rounds } from '../../../data/facts/funding.ts'

/** A player in world models. */
export interface Player {
  id: string
  /** Of the model or, if it has shown none, the company; lines split by \n. */
  name: string
  /** Company or person behind it. */
  by: string
  /** One fact from the ledger. */
  fact: string
  source: SourceId
}

/** Named by the article. */
export const firstHand: Player[] = [
  { id: 'ami', name: 'AMI\nLabs', by: 'LeCun', fact: `${rounds.ami.usd100M}亿美元`, source: rounds.ami.source },
  { id: 'genie', name: 'Genie 3', by: '谷歌', fact: '美国订户可玩', source: 'project-genie' },
  { id: 'marble', name: 'Marble', by: 'World Labs', fact: '9月又出Atlas', source: 'atlas' },
  { id: 'gwm', name: 'GWM-1', by: 'Runway', fact: '已到Worlds 2', source: 'gwm2' },
  { id: 'gi', name: 'General\nIntuition', by: 'de Witte', fact: `${rounds.giA.usd100M}亿美元`, source: rounds.giA.source },
]

/** Chinese models, and one player in industry. */
export const secondHand: Player[] = [
  { id: 'emu', name: 'Emu3.5', by: '智源', fact: '自称世界大模型', source: 'emu35' },
  { id: 'qwen', name: 'Qwen3-VL', by: '阿里', fact: '空间感知', source: 'qwen3vl' },
  { id: 'robotaxi', name: 'Robotaxi', by: '特斯拉', fact: '2025-06，奥斯汀', source: 'tesla25' },
]

/** Named by the article; the ledger has only the name, so their cards are face down. */
export const faceDown: { name: string, source: SourceId }[] = [
  { name: 'Decart', source: 'tc' },
  { name: 'Odyssey', source: 'tc' },
]
