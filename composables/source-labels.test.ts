import { expect, it } from 'vitest'
import { groupSources } from './source-labels.ts'

const labels = (sources: { publisher: string, date: string }[]): string[] => groupSources(sources).map(({ label }) => label)

it('names a publisher once, with a day or with years', () => {
  const sources = [
    { publisher: 'TechCrunch', date: '2025-10-16' },
    { publisher: 'AMD', date: '2026-09-28' },
    { publisher: 'TechCrunch', date: '2026-02-18' },
    { publisher: 'Google', date: '2026-01-29' },
    { publisher: 'Google', date: '2026-09' },
  ]
  expect(labels(sources)).toEqual(['TechCrunch，2025–2026', 'AMD，2026-09-28', 'Google，2026'])
  expect(groupSources(sources)[0]!.sources).toEqual([sources[0], sources[2]])
})

it('needs no date', () => {
  expect(labels([{ publisher: 'The Ledger', date: '' }])).toEqual(['The Ledger'])
  expect(labels([{ publisher: 'The Ledger', date: '' }, { publisher: 'The Ledger', date: '' }])).toEqual(['The Ledger'])
})

it('says years where many publishers share a line, and nothing where more do', () => {
  expect(labels([...'ABCDE'].map(publisher => ({ publisher, date: '2026-03-09' })))[0]).toBe('A，2026')
  expect(labels([...'ABCDEFGH'].map(publisher => ({ publisher, date: '2026-03-09' })))[0]).toBe('A')
})
