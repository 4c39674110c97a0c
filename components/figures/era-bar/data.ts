import type { SourceId } from '../../../data/sources.ts'

/** One age of AI research. */
export interface Era {
  name: string
  fromYear: number
  /** Missing while the age lasts. */
  toYear?: number
}

/** Sutskever's division: “2012到2020是研究的时代，2020到2025是扩展的时代……现在又回到研究的时代。” */
export const history = {
  ages: [
    { name: '研究', fromYear: 2012, toYear: 2020 },
    { name: '规模', fromYear: 2020, toYear: 2025 },
    { name: '再研究', fromYear: 2025 },
  ] satisfies Era[] as Era[],
  source: 'dwk' satisfies SourceId,
}
