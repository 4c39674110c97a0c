import type { SourceId } from '../sources.ts'

/** Share of firms that use agents at scale in at least one function, in per cent of those asked. */
interface AdoptionGroup { name: string, shares: [before: Share, now: Share] }
interface Share { year: number, sharePercent: number }

/** McKinsey's survey of May and June 2026, self-reported. */
export const adoption = {
  countries: 97,
  people: 1719,
  groups: [
    // yearly revenue of 1 billion US dollars or more
    { name: '大企业', shares: [{ year: 2025, sharePercent: 27 }, { year: 2026, sharePercent: 40 }] },
    { name: '其余', shares: [{ year: 2025, sharePercent: 22 }, { year: 2026, sharePercent: 22 }] },
  ] satisfies AdoptionGroup[] as [large: AdoptionGroup, others: AdoptionGroup],
  /** Those who see any effect of AI, not of agents alone, on operating profit (EBIT): by McKinsey's own word about as many as the year before. */
  profitEffect: { sharePercent: 37, beforePercent: 39, sources: ['mck26', 'mck25'] satisfies SourceId[] },
  source: 'mck26' as const satisfies SourceId,
}
