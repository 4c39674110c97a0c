import type { SourceId } from '../../../data/sources'

/** An event of the Doubao phone; the date is ISO and may be a month only. */
export interface PhoneStop { word: string, date: string, whom: string, source: SourceId }

export const phoneStops = {
  fenced: { word: '受限', date: '2025-12', whom: '几大App', source: 'db-c' },
  sold: { word: '上市', date: '2026-09-16', whom: 'NaviX Ultra', source: 'navix' },
  thrownOut: { word: '被下线', date: '2026-09-24', whom: '《王者荣耀》', source: 'wzry' },
} satisfies Record<string, PhoneStop>
