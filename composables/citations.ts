import type { Source } from '../data/sources.ts'

/** The sources of a slide, as ids. */
export interface CitingSlide {
  no: number
  /** What its source line cites. */
  line: string[]
  /** What only its note speaks of. */
  note: string[]
}

/** A source in the order in which the talk first needs it. */
export interface Citation {
  id: string
  /** Its number in the list of sources, from 1. */
  number: number
  /** The slides that use it, ascending. */
  slides: number[]
}

/** A citation with what a reader sees of it. */
export interface CitedSource extends Citation, Source {
  /** Number of the slide that lists it; missing where the deck has no list. */
  listedOn?: number
}

/** What `virtual:deck-citations` holds. */
export interface DeckCitations {
  /** Every source that the deck uses; the one with number n stands at n - 1. */
  citations: CitedSource[]
  /** The source line of each slide: what it cites, as numbers, ascending, and words after them; that of slide n stands at n - 1. */
  lines: { numbers: number[], note?: string }[]
}

/** One or many ids, as front matter may hold either. */
export function idList(ids: unknown): string[] {
  return ids === undefined || ids === null ? [] : [ids].flat().map(String)
}

/** The ids under `source` and `sources` anywhere in a value, in its order, each once. */
export function sourcesWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return []
  const ids = Object.entries(value).flatMap(([key, inner]) => key === 'source' || key === 'sources' ? idList(inner) : sourcesWithin(inner))
  return [...new Set(ids)]
}

/** All citations of the deck, numbered by first use. */
export function citationsOf(slides: CitingSlide[]): Citation[] {
  const citations = new Map<string, Citation>()
  for (const { no, line, note } of slides) {
    for (const id of new Set([...line, ...note])) {
      const citation = citations.get(id) ?? { id, number: citations.size + 1, slides: [] }
      citation.slides.push(no)
      citations.set(id, citation)
    }
  }
  return [...citations.values()]
}

/** From so many runs on, a source is used all over the talk. */
const MANY_RUNS = 6

/** Slide numbers as a reader wants them: 6–8、28. */
export function pageRanges(numbers: number[]): string {
  const runs: number[][] = []
  for (const no of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === no - 1)
      run.push(no)
    else
      runs.push([no])
  }
  if (runs.length >= MANY_RUNS)
    return '各章'
  return runs.map(run => run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`).join('、')
}
