import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A rule's complaint about a slide: a sentence, and words in the slide's text that locate its line. */
export interface Complaint { text: string, at?: string }

/** A rule about the text of one slide. */
export type Rule = (slide: DeckSlide, deck: Deck, vocabulary: Vocabulary) => (Complaint | undefined)[]

/** Markdown without code, to which no rule applies. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]+?^```/gm, '').replace(/`[^`\n]*`/g, '')
}

/** A tag: slash of an end tag, name, attributes, slash of an element without content. */
export const TAG = /<(\/?)([A-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/gi
