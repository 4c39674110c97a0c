import type { Entries } from './last-write.ts'

/** ms without a sign of life after which the server is asked anew; it gives one every 4 s. */
const PATIENCE = 12_000

/** What `npm run present` says of this window: it leads the talk, or only watches. Undefined where the site is served by anything else. */
export const stageRole = document.querySelector<HTMLMetaElement>('meta[name="stage"]')?.content as 'lead' | 'watch' | undefined

/**
 * Speaks with `npm run present`, and with the windows of other machines through it; begins again after a lost network.
 * `known` is all that this window knows; `lose` is called when the server falls silent, and when it speaks again.
 * @returns functions that send news, and that begin again at once
 */
export function joinServer(known: () => Entries, hear: (news: Entries) => void, lose: (isLost: boolean) => void): { tell: (news: Entries) => void, join: () => void } {
  let source: EventSource | undefined
  let silence = 0
  let isLost = false
  let [sending, unsent]: [boolean, Entries] = [false, {}]

  /** One message at a time, so that a slow network carries the last place and not all before it. */
  async function flush(): Promise<void> {
    if (sending || !Object.keys(unsent).length)
      return
    const body = JSON.stringify(unsent)
    sending = true
    unsent = {}
    // What is lost is sent when the server is there again.
    await fetch('stage', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }).catch(() => {})
    sending = false
    void flush()
  }
  function tell(news: Entries): void {
    if (stageRole !== 'lead')
      return
    Object.assign(unsent, news)
    void flush()
  }
  function join(): void {
    source?.close()
    source = new EventSource('stage')
    source.onopen = () => tell(known())
    source.onmessage = ({ data }) => {
      mark(false)
      wait()
      hear(JSON.parse(data) as Entries)
    }
    wait()
  }
  function wait(): void {
    clearTimeout(silence)
    silence = window.setTimeout(() => {
      mark(true)
      join()
    }, PATIENCE)
  }
  function mark(now: boolean): void {
    if (now !== isLost)
      lose(isLost = now)
  }
  join()
  return { tell, join }
}
