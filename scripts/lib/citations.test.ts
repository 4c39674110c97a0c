import type { SourceId } from '../../data/sources.ts'
import type { Deck, DeckSlide } from './deck.ts'
import { describe, expect, it } from 'vitest'
import { deckCitations, sourcesOf } from './citations.ts'

const ledger = {
  sources: Object.fromEntries(['tc', 'zh', 'kaplan', 'ue26', 'k3'].map(id => [id, { title: id, publisher: 'P', date: '2026', url: 'https://example.org/' }])),
  people: {},
  checks: { scale: { prediction: '', by: '', verdict: 'partly', facts: [{ mark: 'for', value: '', line: '', sources: ['k3', 'ue26'] as string[] as SourceId[] }] } },
  verdicts: {},
  figures: { ScalingCurve: ['kaplan'], UnemploymentChart: ['ue26', 'tc'] },
} satisfies Deck['ledger']

function slide(no: number, content: string, frontmatter: Record<string, unknown> = {}): DeckSlide {
  return { no, title: '', layout: 'figure', frontmatter, content, raw: content, note: '', file: 'slides.md', line: 1 }
}

describe('sourcesOf', () => {
  it('takes what stands beside the numbers of the figures first', () => {
    expect(sourcesOf(slide(1, '# 题\n\n<UnemploymentChart :step="$clicks" />', { source: ['zh', 'tc'] }), ledger)).toEqual(['ue26', 'tc', 'zh'])
    expect(sourcesOf(slide(1, '<scaling-curve />\n<UnemploymentChart/>'), ledger)).toEqual(['kaplan', 'ue26', 'tc'])
  })

  it('takes the facts of a check', () => {
    expect(sourcesOf(slide(1, '# 题', { check: 'scale', source: 'k3' }), ledger)).toEqual(['k3', 'ue26'])
  })

  it('does not take code for a figure', () => {
    expect(sourcesOf(slide(1, '```md\n<ScalingCurve />\n```'), ledger)).toEqual([])
  })
})

describe('deckCitations', () => {
  const deck = { slides: [
    slide(1, '# 题', { source: 'tc', noteSource: 'zh' }),
    slide(2, '<UnemploymentChart />', { source: 'nobody' }),
    slide(3, '<SourceList />'),
  ], ledger } as unknown as Deck
  const { citations, lines } = deckCitations(deck)

  it('numbers what is cited, with all that a reader sees of it', () => {
    expect(citations.map(({ id, number, slides, listedOn }) => [id, number, slides, listedOn])).toEqual([
      ['tc', 1, [1, 2], 3],
      ['zh', 2, [1], 3],
      ['ue26', 3, [2], 3],
    ])
    expect(citations[0]).toMatchObject(ledger.sources.tc!)
  })

  it('gives each slide its line, without what only the note speaks of and what nobody knows', () => {
    expect(lines).toEqual([{ numbers: [1] }, { numbers: [1, 3] }, { numbers: [] }])
  })
})
