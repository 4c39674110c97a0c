import { shallowReactive } from 'vue'

const notes = shallowReactive<Record<number, string>>({})
const asked = new Set<number>()

/** The note of a slide as HTML: fetched when it is first read, empty until it is there. */
export function noteOf(no: number, load: () => Promise<{ default: string }>): string {
  if (!asked.has(no)) {
    asked.add(no)
    load().then(({ default: note }) => notes[no] = note, () => asked.delete(no))
  }
  return notes[no] ?? ''
}
