import { inject } from 'vitest'
import { Fault } from './one-each.ts'

const built = inject('built')
if ('fault' in built)
  throw new Fault(built.fault)

/** Address of the built deck, and path of its PDF. */
export const { deckUrl, pdfPath } = built
