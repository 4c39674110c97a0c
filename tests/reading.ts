import type { Facts } from '../scripts/rules/facts.ts'

/** px on the canvas from which on words are for reading; smaller ones are labels. */
const READING_SIZE = 24

/** The words on the slide that are meant to be read: large, and not a label inside a figure. */
export function readingText({ texts }: Facts): string {
  return texts.filter(({ role, fontSize }) => fontSize >= READING_SIZE && role !== 'figure' && role !== 'altimeter').map(({ text }) => text).join('')
}
