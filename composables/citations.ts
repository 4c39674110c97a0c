/** What of a slide says where its facts come from. */
export interface CitingSlide {
  no: number
  source?: string | string[]
  /** Sources that only the note speaks of. */
  noteSource?: string | string[]
  /** Sources of the reality check that the slide shows. */
  checked?: string[]
}

/** A source in the order in which the talk first needs it. */
export interface Citation {
  id: string
  /** Its number in the list of sources, from 1. */
  number: number
  /** The slides that use it, ascending. */
  slides: number[]
}

/** Rows on a slide of the list of sources. */
export const SOURCES_A_PAGE = 20

/** One or many ids, as front matter may hold either. */
export function idList(ids: string | string[] | undefined): string[] {
  return ids === undefined ? [] : [ids].flat()
}

/** All citations of the deck, numbered by first use. */
export function citationsOf(slides: CitingSlide[]): Citation[] {
  const citations = new Map<string, Citation>()
  for (const { no, source, noteSource, checked = [] } of slides) {
    for (const id of new Set([...idList(source), ...checked, ...idList(noteSource)])) {
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
