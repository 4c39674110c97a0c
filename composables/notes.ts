import { isAppendix } from './layouts.ts'

/** Characters that are spoken in a minute. */
const HAN_A_MINUTE = 220
/** Minutes are planned in quarters. */
const STEP = 0.25

/** Number of Han characters in a text. */
export function han(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

/** The note as it is spoken: without click marks and without the remarks in square brackets. */
export function spoken(note: string): string {
  return note.replace(/\[[^\]]*\]/g, '')
}

/** Number of clicks that a note marks: `[click]` is one, `[click:3]` three. */
export function clicksIn(note: string): number {
  return [...note.matchAll(/\[click(?::(\d+))?\]/gi)].reduce((sum, [, count = 1]) => sum + Number(count), 0)
}

/** Minutes that a note takes to be spoken, to the nearest quarter and at least one; 0 for slides that follow the talk. */
export function minutesOf(note: string, layout: string): number {
  const characters = isAppendix(layout) ? 0 : han(spoken(note))
  return characters ? Math.max(STEP, STEP * Math.round(characters / HAN_A_MINUTE / STEP)) : 0
}
