import type { Person } from '../../data/people.ts'
import { people } from '../../data/people.ts'
import { terms } from '../../data/terms.ts'

/** Words that must not break. */
const UNBROKEN = [...terms, ...Object.values<Person>(people).flatMap(({ name }) => name.split(' '))]

/** The first term, or part of a person's name, that is broken between two lines. */
export function brokenTerm(lines: string[], words = UNBROKEN): string | undefined {
  return words.find(term => lines.some((line, i) => {
    const next = lines[i + 1]
    if (next === undefined)
      return false
    const [a, b] = [line.trimEnd(), next.trimStart()]
    return Array.from({ length: term.length - 1 }, (_, cut) => cut + 1)
      .some(cut => term[cut] !== ' ' && a.endsWith(term.slice(0, cut)) && b.startsWith(term.slice(cut)))
  }))
}
