import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a rule says of a slide: a sentence, and the words in the slide's text whose line is meant. */
export interface Complaint { text: string, at?: string }

/** A rule about the text of one slide. */
export type Rule = (slide: DeckSlide, deck: Deck, vocabulary: Vocabulary) => (Complaint | undefined)[]

/** Markdown without its code, in which nothing is meant. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]+?^```/gm, '').replace(/`[^`\n]*`/g, '')
}
