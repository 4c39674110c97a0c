import process from 'node:process'
import { expect, it } from 'vitest'
import { readVocabulary } from './vocabulary.ts'

const { layouts, components, keys, headKeys } = await readVocabulary(process.cwd(), 'seriph')

it('knows the layouts of the deck and of Slidev, the deck’s before the others', () => {
  expect(layouts.voices!.columns!.values).toContain('quote-left')
  expect(layouts['two-cols']).toHaveProperty('layoutClass')
  expect(layouts.cover).toHaveProperty('image')
  expect(layouts.check!.question!.required).toBe(true)
})

it('knows the components of the deck and of Slidev', () => {
  expect(components.PullQuote!.size!.values).toContain('huge')
  expect(components.Link!.to!.required).toBe(true)
  expect(components).toHaveProperty('VClicks')
})

it('knows the keys of front matter: Slidev’s and the deck’s, on all slides and on the first', () => {
  expect(keys).toEqual(expect.arrayContaining(['layout', 'clicks', 'transition', 'sourceNote', 'minutes', 'lang']))
  expect(headKeys).toEqual(expect.arrayContaining(['theme', 'colorSchema', 'defaults', 'speaker', 'url']))
})
