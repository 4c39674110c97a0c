import { describe, expect, it } from 'vitest'
import { filesOf, readOnly } from './targets.ts'

const names = (request: Parameters<typeof filesOf>[0]): string[] => filesOf(request).map(({ file }) => file)

describe('filesOf', () => {
  it('is everything when nothing is asked for', () => {
    expect(names({})).toEqual(['deck.pdf', 'deck-clicks.pdf', 'handout.pdf', 'deck.pptx'])
  })

  it('is what is asked for', () => {
    expect(names({ only: ['pptx', 'deck'] })).toEqual(['deck.pdf', 'deck.pptx'])
  })

  it('gives a part of the talk and the dark one names of their own, and makes no handout of them', () => {
    expect(names({ dark: true })).toEqual(['deck-dark.pdf', 'deck-clicks-dark.pdf', 'deck-dark.pptx'])
    expect(names({ only: ['deck'], slides: { text: '1,6-10', numbers: [1, 6, 7, 8, 9, 10] }, dark: true })).toEqual(['deck-1,6-10-dark.pdf'])
    expect(() => names({ only: ['handout'], dark: true })).toThrow(/讲义总是整场、浅色的/)
  })
})

describe('readOnly', () => {
  it('reads names, and names the known ones for another', () => {
    expect(readOnly('deck, pptx')).toEqual(['deck', 'pptx'])
    for (const text of ['deck,pdf', '', 'constructor'])
      expect(() => readOnly(text)).toThrow(/deck、clicks、handout、pptx/)
  })
})
