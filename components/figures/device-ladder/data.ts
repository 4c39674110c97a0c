import type { SourceId } from '../../../data/sources.ts'

/** A case of the article, and what has become of it. */
export interface LadderCase {
  name: string
  /** As of 2026, in a few words; lines split by \n, because a tread is narrow. */
  since: string
  source: SourceId
}

export type DeviceKind = 'car' | 'drone' | 'robot' | 'glasses' | 'watch' | 'ring'

/** One step of the stairs, from the street down to the fingertip. */
export interface Rung {
  place: string
  kind: DeviceKind
  /** Those of which the ledger says something. */
  cases: LadderCase[]
}

/** Smart glasses sold in one period. */
export interface GlassesSales {
  /** The period in words, as shown. */
  period: string
  pairsMillion: number
  /** The companies' qualifier: about, or more than. */
  is: 'about' | 'more'
}

/** EssilorLuxottica and Meta, as the companies report: a running total from October 2023 to February 2025 and one year, so no growth rate follows. */
export const glasses = {
  before: { period: '约16个月累计', pairsMillion: 2, is: 'about' } satisfies GlassesSales,
  year2025: { period: '2025全年', pairsMillion: 7, is: 'more' } satisfies GlassesSales,
  source: 'rbm' satisfies SourceId,
}

/** Farthest from the body first. 28 cities: Baidu, June 2026. Six metropolitan areas without a safety driver: Tesla, Q2 2026. 12 % of household tasks, in a benchmark: AI Index 2026. */
export const rungs: Rung[] = [
  { place: '街道', kind: 'car', cases: [
    { name: '萝卜快跑', since: '28城\n停过车', source: 'biduq2' },
    { name: '特斯拉', since: '6个都会区', source: 'tesla26' },
  ] },
  { place: '天空', kind: 'drone', cases: [] },
  { place: '家里', kind: 'robot', cases: [{ name: '机器人', since: '基准测试里\n家务会12%', source: 'aiidx' }] },
  { place: '眼前', kind: 'glasses', cases: [] },
  { place: '手腕', kind: 'watch', cases: [] },
  { place: '指尖', kind: 'ring', cases: [] },
]
