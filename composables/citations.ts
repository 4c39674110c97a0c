import type { Source } from '../data/sources.ts'

/** The source ids of a slide. */
export interface CitingSlide {
  no: number
  /** Cited in its source line. */
  line: string[]
  /** Used in its note only. */
  note: string[]
}

/** A source, numbered in the order of first use. */
export interface Citation {
  id: string
  /** Its number in the list of sources, from 1. */
  number: number
  /** The slides that use it, ascending. */
  slides: number[]
}

/** A citation with its source. */
export interface CitedSource extends Citation, Source {
  /** Number of the slide that lists it; missing if the deck has no list. */
  listedOn?: number
}

/** What the slides and the appendix show of the sources. */
export interface DeckCitations {
  /** Every source that the deck uses; number n is at index n - 1. */
  citations: CitedSource[]
  /** The source line of each slide, slide n at index n - 1: source numbers, ascending, and a text after them. */
  lines: { numbers: number[], note?: string }[]
}

/** A list of ids from front matter, which may hold one or many. */
export function idList(ids: unknown): string[] {
  return ids === undefined || ids === null ? [] : [ids].flat().map(String)
}

/** The ids under `source` and `sources` anywhere in a value, in their order, each once. */
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

/** Slide numbers as ranges from the first to the last of neighbours. */
export function slideRuns(numbers: number[]): [first: number, last: number][] {
  const firsts = numbers.filter(no => !numbers.includes(no - 1))
  const lasts = numbers.filter(no => !numbers.includes(no + 1))
  return firsts.map((first, i) => [first, lasts[i]!])
}
