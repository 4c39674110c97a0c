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

/** What is said instead in talks of so many minutes and less: `[12: …]`. It may hold remarks. */
const INSTEAD = String.raw`\[\d+[:：](?:[^[\]]|\[[^\]]*\])*\]`
/** On a line of its own it stands for the paragraph above, up to an empty line or a click; several may follow each other. */
const PARAGRAPH = new RegExp(String.raw`(?<=^|\n|\[click(?::\d+)?\])((?:(?![[\n])[^\n]+\n)*)(?<=^|\n)(${INSTEAD}(?:\s*${INSTEAD})*)`, 'gi')
/** Behind a sentence it stands for that sentence. */
const SENTENCE = new RegExp(String.raw`((?:[^。！？[\]\n]*[。！？]+[”’）]*)?)(${INSTEAD}(?:[ \t]*${INSTEAD})*)`, 'g')

/** What a note has for short talks: the minutes and the words of each alternative. */
export function insteadsIn(note: string): { minutes: number, words: string }[] {
  return [...note.matchAll(new RegExp(INSTEAD, 'g'))].map(([mark]) => {
    const [minutes, words] = mark.slice(1, -1).split(/[:：]([\s\S]*)/)
    return { minutes: Number(minutes), words: words!.trim() }
  })
}

/** The note as it is in a talk of `short` minutes, or in the whole; of its alternatives only the words are left. */
export function noteFor(note: string, short = Infinity): string {
  const choose = (_: string, whole: string, marks: string): string => {
    const [nearest] = insteadsIn(marks).filter(({ minutes }) => minutes >= short).sort((a, b) => a.minutes - b.minutes)
    return nearest?.words ?? whole.trimEnd()
  }
  const said = note.replace(PARAGRAPH, choose).replace(SENTENCE, choose)
  return said === note ? note : said.replace(/\n{3,}/g, '\n\n').trim()
}

/** The remarks of a note, with their brackets. */
export function remarksIn(note: string): string[] {
  return note.match(REMARK) ?? []
}

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
