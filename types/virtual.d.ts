declare module 'virtual:deck-fonts.css'

declare module 'virtual:deck-citations' {
  export const citations: import('../composables/citations.ts').DeckCitations['citations']
  export const lines: import('../composables/citations.ts').DeckCitations['lines']
}
