import { expect, it } from 'vitest'
import { terms } from '../../data/terms.ts'
import { brokenTerm } from './words.ts'

it('a term is broken only where a line ends within it', () => {
  expect(brokenTerm(['明年的人工', '智能会怎样'], ['人工智能'])).toBe('人工智能')
  expect(brokenTerm(['明年的人工智能', '会怎样'], ['人工智能'])).toBeUndefined()
  expect(brokenTerm(['买下World', 'Labs'], ['World Labs'])).toBeUndefined()
})

it('the names of people are terms', () => {
  expect(brokenTerm(['据Katan', 'foroosh说'], terms)).toBe('Katanforoosh')
})
