import type { Deck } from '../lib/deck.ts'
import type { Problem } from './problem.ts'
import { loadDeck } from '../lib/deck.ts'
import { UserError } from '../lib/errors.ts'
import { missingGlyphs } from '../plugins/fonts.ts'
import { problemLine } from './problem.ts'
import { validate } from './validate.ts'
import { readVocabulary } from './vocabulary.ts'

/** All problems of the deck; a build refuses them. */
export async function problems(deck: Deck): Promise<Problem[]> {
  const vocabulary = await readVocabulary(deck.root, String(deck.slides[0]?.frontmatter.theme))
  return [...validate(deck, vocabulary), ...await missingGlyphs(deck.root)]
}

/** Reads the deck in `root`. @throws UserError with all of its problems, one per line */
export async function readSoundDeck(root: string): Promise<Deck> {
  const deck = await loadDeck(root)
  const found = await problems(deck)
  if (found.length)
    throw new UserError(found.map(problemLine).join('\n'))
  return deck
}
