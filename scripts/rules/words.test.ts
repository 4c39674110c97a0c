import type { Person } from '../../data/people.ts'
import { expect, it } from 'vitest'
import { people } from '../../data/people.ts'
import { brokenTerm } from './words.ts'

it('a term is broken only where a line ends within it', () => {
  expect(brokenTerm(['明年的人工', '智能会怎样'], ['人工智能'])).toBe('人工智能')
  expect(brokenTerm(['明年的人工智能', '会怎样'], ['人工智能'])).toBeUndefined()
  expect(brokenTerm(['买下World', 'Labs'], ['World Labs'])).toBeUndefined()
})

it('no line breaks a part of a person’s name', () => {
  for (const part of Object.values<Person>(people).flatMap(({ name }) => name.split(' ')).filter(({ length }) => length > 1))
    expect(brokenTerm([`据${part.slice(0, 1)}`, `${part.slice(1)}说`])).toBe(part)
})
