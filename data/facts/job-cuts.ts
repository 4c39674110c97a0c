import type { SourceId } from '../sources.ts'

/** Job cuts that employers in the United States announced from January to September, by their own reasons. */
export const jobCuts = {
  months: '一到九月',
  years: [2025, 2026],
  forAI: [17_375, 120_136],
  /** 2025 includes almost 300,000 of the federal government. */
  all: [946_426, 573_195],
  sources: ['chal25', 'chal26'],
} satisfies { months: string, years: Pair, forAI: Pair, all: Pair, sources: SourceId[] }

type Pair = [before: number, now: number]
