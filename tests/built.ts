import { join } from 'node:path'
import { inject } from 'vitest'
import { Fault } from './one-each.ts'

const built = inject('built')
if ('fault' in built)
  throw new Fault(built.fault)

/** Address of the built deck. */
export const { deckUrl } = built

/** Path of a file that was made of it, such as deck.pdf. */
export const exportedFile = (name: string): string => join(built.exported, name)

export const pdfPath = exportedFile('deck.pdf')
