import type { Ref } from 'vue'
import type { Entries, Entry } from './last-write.ts'
import { reactive, toRaw, toRef, watch } from 'vue'
import { StorageSerializers, useLocalStorage } from '../scripts/slidev/page/storage.ts'
import { merge } from './last-write.ts'

/** Where a talk stands. */
export interface Place {
  page: number
  clicks: number
  clicksTotal: number
  /** Changes with every turn by hand; 0 before the first. */
  turn: number
}

/** Slidev's timer; times in ms since 1970. */
export interface Timer {
  status: 'stopped' | 'running' | 'paused'
  slides: Record<number, { start?: number, end?: number }>
  startedAt: number
  pausedAt: number
}
/** The presenter's mouse, percent of the slide. */
interface Cursor { x: number, y: number, style?: 'cursor' | 'laser' }

const state = reactive<Record<string, unknown>>({})
/** The same as last written here or heard, to tell what has been changed since. */
const texts: Record<string, string> = {}
const entries: Entries = {}
/** What outlives the last window, in the browser's storage. */
const kept: Record<string, Ref<Entry | null>> = {}
let latest = 0
let send: ((news: Entries) => void) | undefined

const textOf = (value: unknown): string => JSON.stringify(value ?? null)

/**
 * A value that all windows of the talk have in common: those of this browser, and those of `npm run present`. A window
 * that opens late, wakes up or has its network back gets the value last written. `key` is its only name in the deck;
 * the value must survive JSON, and null means that it is unset. What is `lasting` outlives the last window, too, until
 * it is set anew: whoever reads it judges whether it is of today.
 */
export function useShared<T>(key: string, initial: T, { lasting = false } = {}): Ref<T> {
  if (!(key in state)) {
    if (lasting) {
      kept[key] = useLocalStorage<Entry | null>(`shared ${key}`, null, { serializer: StorageSerializers.object })
      if (kept[key].value)
        merge(entries, { [key]: toRaw(kept[key].value) })
    }
    texts[key] = entries[key]?.[1] ?? textOf(initial)
    state[key] = JSON.parse(texts[key])
  }
  return toRef(state, key) as Ref<T>
}

/** Where the talk stands. */
export const place = useShared<Place>('place', { page: 1, clicks: 0, clicksTotal: 0, turn: 0 })

/** Slidev's own shared state: its timer, the cursor, and the place for its page of notes. */
export const sharedState = reactive({
  page: toRef(() => place.value.page),
  clicks: toRef(() => place.value.clicks),
  clicksTotal: toRef(() => place.value.clicksTotal),
  timer: useShared<Timer>('timer', { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }, { lasting: true }),
  cursor: useShared<Cursor | null>('cursor', null),
})

/** Puts a writing where it is remembered. */
function keep(key: string, entry: Entry): void {
  entries[key] = entry
  if (kept[key])
    kept[key].value = entry
}

/** Writes what has been changed here since the last time, unless this window may only watch. */
function write(): void {
  const news: Entries = {}
  for (const [key, value] of Object.entries(state)) {
    const text = textOf(value)
    if (text === texts[key])
      continue
    texts[key] = text
    if (send)
      keep(key, news[key] = [latest = Math.max(Date.now(), latest + 1), text])
  }
  if (Object.keys(news).length)
    send?.(news)
}
watch(state, write, { deep: true })

/** All that is known, for a window that asks. */
export function known(): Entries {
  return entries
}

/** Takes what another window wrote. @returns what was new in it */
export function hear(theirs: Entries): Entries {
  const news = merge(entries, theirs)
  for (const [key, entry] of Object.entries(news)) {
    const [at, text] = entry
    latest = Math.max(latest, at)
    texts[key] = text
    keep(key, entry)
    if (key in state)
      state[key] = JSON.parse(text)
  }
  return news
}

/**
 * Begins to share, from the place where this window was opened: that is no turn, so any turn overrules it, and so does
 * the place of a window opened earlier.
 */
export function share(here: Place, to: typeof send): void {
  place.value = here
  texts.place = textOf(here)
  entries.place = [1 / Date.now(), texts.place]
  send = to
}
