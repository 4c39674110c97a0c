import type { Deck } from '../lib/deck.ts'
import { loadDeck } from '../lib/deck.ts'
import { UserError } from '../lib/errors.ts'
import { missingGlyphs } from '../plugins/fonts.ts'
import { validate } from './validate.ts'

/** Everything in the deck's text that a build refuses, one Chinese sentence each. */
export async function problems(deck: Deck): Promise<string[]> {
  return [...validate(deck), ...await missingGlyphs(deck.root)]
}

/** Reads the deck in `root`. @throws UserError with all of its problems, one a line */
export async function readSoundDeck(root: string): Promise<Deck> {
  const deck = await loadDeck(root)
  const found = await problems(deck)
  if (found.length)
    throw new UserError(found.join('\n'))
  return deck
}
