import process from 'node:process'
import { loadDeck } from '../scripts/lib/deck.ts'
import { sentence } from '../scripts/lib/errors.ts'
import { Fault } from './one-each.ts'

/** The tested deck: the one in the working directory. */
export const deck = await loadDeck(process.cwd()).catch((error) => {
  throw new Fault(sentence(error))
})

export const { slides } = deck
