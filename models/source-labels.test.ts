import { expect, it } from 'vitest'
import { withLabels } from './source-labels.ts'

it('names a publisher once and leaves out a year just said', () => {
  const labels = withLabels([
    { publisher: 'TechCrunch', date: '2025-10-16' },
    { publisher: 'AMD', date: '2026-09-28' },
    { publisher: 'TechCrunch', date: '2026-02-18' },
    { publisher: 'TechCrunch', date: '2026-03-09' },
  ]).map(({ label }) => label)
  expect(labels).toEqual(['TechCrunch，2025-10-16', '2026-02-18', '03-09', 'AMD，2026-09-28'])
})

it('needs no date', () => {
  expect(withLabels([{ publisher: 'The Ledger', date: '' }])[0]!.label).toBe('The Ledger')
})
