declare module 'virtual:deck-fonts.css'

declare module 'virtual:deck-pictures' {
  /** Data URLs by the names that slides give pictures; empty unless the deck is a single file. */
  export const pictures: Record<string, string | undefined>
}

declare module 'virtual:deck-sources' {
  export const citations: import('../composables/citations.ts').DeckCitations['citations']
}

declare module 'virtual:deck-citations' {
  /** Source n at index n - 1, if a source line names it. */
  export const citations: (Pick<import('../composables/citations.ts').CitedSource, 'number' | 'publisher' | 'date' | 'url' | 'listedOn'> | undefined)[]
  export const lines: import('../composables/citations.ts').DeckCitations['lines']
}

/** Slidev's table of the slides. */
declare module '#slidev/slides' {
  export const slides: import('vue').ShallowRef<import('@slidev/client').Slide[]>
}
