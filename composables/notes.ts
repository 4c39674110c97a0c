import { isAppendix } from './layouts.ts'

/** Han characters spoken in a minute. */
const HAN_A_MINUTE = 220
/** Minutes are multiples of this. */
const STEP = 0.25

/** Number of Han characters in a text. */
export function han(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0
}

/** A remark in square brackets, which may hold brackets itself; click marks and links are none. */
const REMARK = /\[(?!click(?::\d+)?\])(?:[^[\]]|\[[^\]]*\])*\](?!\()/gi

/** The note without its remarks in square brackets; click marks and links stay. */
export function withoutRemarks(note: string): string {
  return note.replace(REMARK, '').replace(/\n{3,}/g, '\n\n').trim()
}

/** The note as it is spoken: without remarks and click marks. */
export function spoken(note: string): string {
  return withoutRemarks(note).replace(/\[click(?::\d+)?\]/gi, '')
}

/** Number of clicks in a note: `[click]` is one, `[click:3]` three. */
export function clicksIn(note: string): number {
  return [...note.matchAll(/\[click(?::(\d+))?\]/gi)].reduce((sum, [, count = 1]) => sum + Number(count), 0)
}

/** Minutes to speak a note, to the nearest quarter but not less than one; 0 in the appendix. */
export function minutesOf(note: string, layout: string): number {
  const characters = isAppendix(layout) ? 0 : han(spoken(note))
  return characters ? Math.max(STEP, STEP * Math.round(characters / HAN_A_MINUTE / STEP)) : 0
}
