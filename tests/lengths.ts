import type { Deck } from '../scripts/lib/deck.ts'
import process from 'node:process'
import { shortLengths } from '../composables/lengths.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { slides } from './deck.ts'

/** The tested deck as a talk of so many minutes. */
export async function deckOf(minutes: number): Promise<Deck> {
  process.env.DECK_LENGTH = String(minutes)
  try {
    return await loadDeck(process.cwd())
  }
  finally {
    delete process.env.DECK_LENGTH
  }
}

/** Every short talk that can be made of it, one after another, because the length is the process's. */
export const shortDecks: { minutes: number, deck: Deck }[] = []
for (const minutes of shortLengths(slides[0]!.frontmatter))
  shortDecks.push({ minutes, deck: await deckOf(minutes) })
