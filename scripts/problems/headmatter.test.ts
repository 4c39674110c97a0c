import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Vocabulary } from './vocabulary.ts'
import { expect, it } from 'vitest'
import { occasionFits } from './headmatter.ts'

function says(frontmatter: Record<string, unknown>): string[] {
  return occasionFits({ layout: 'cover', frontmatter } as DeckSlide, {} as Deck, {} as Vocabulary).flatMap(complaint => complaint?.text ?? [])
}

it.each([
  [{}],
  [{ speaker: '', event: null, date: '2026-11-28' }],
  [{ speaker: '王小明', event: '第九届人工智能大会', date: '2026-11-28' }],
  // 60 letters.
  [{ speaker: 'Dr Maximilian Alexander Konstantin von Hohenstein-Langenburg', event: 'International Conference on Machine Learning', date: '2026-11-28' }],
])('finds room for %j', (frontmatter) => {
  expect(says(frontmatter)).toEqual([])
})

it.each([
  ['a name longer than a line', { speaker: 'W'.repeat(60) }],
  ['three lines', { speaker: 'Dr Maximilian Alexander Konstantin von Hohenstein-Langenburg', event: 'The 43rd International Conference on Machine Learning and its Applications', date: '2026-11-28' }],
])('says so of %s', (_, frontmatter) => {
  expect(says(frontmatter)).toEqual(['speaker、event、date 在封面上放不下：只有 2 行，每行约 35 个汉字，一项不能断在两行，请写短些。'])
})
