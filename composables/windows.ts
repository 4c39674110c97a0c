import type { Entries } from './last-write.ts'
import type { Place } from './shared.ts'
import { deckAddress } from './deck-address.ts'
import { say } from './notice.ts'
import { joinServer, stageRole } from './server.ts'
import { hear, known, share } from './shared.ts'

/** A window of the audience, of the presenter, or of a page that only shows where the talk is. */
export type Role = 'viewer' | 'presenter' | 'reader'

/** What windows of one browser say to each other; who `asks` gets all that the others know. */
interface Message { entries: Entries, from: Role, asks?: boolean }

/** When a window may have missed something: it was frozen, hidden, or without network. */
const WAKING = ['visibilitychange', 'resume', 'pageshow', 'online']

/**
 * Speaks with the other windows of this browser, and of other machines where there is a server for it. A viewer listens to presenters alone, so that two tabs of a reader stay
 * apart; a presenter listens to all, and passes on what it hears.
 */
export function openWindows(here: Place, role: () => Role): void {
  const channel = new BroadcastChannel(`${deckAddress()} talk`)
  const tell = (entries: Entries, asks = false): void => channel.postMessage({ entries, from: role(), asks } satisfies Message)

  channel.onmessage = ({ data: { entries, from, asks } }: MessageEvent<Message>) => {
    if (from === 'presenter' || role() !== 'viewer') {
      const news = hear(entries)
      if (role() === 'presenter' && Object.keys(news).length)
        tell(news)
    }
    if (asks)
      tell(known())
  }
  const server = stageRole && joinServer(known, hear, isLost => role() === 'presenter' && say(isLost ? '和放映的电脑断了，正在重连。' : '', { stays: true }))
  // Who may only watch writes nothing, or a clock that is ahead would keep this window from following.
  share(here, stageRole === 'watch'
    ? undefined
    : (news) => {
        tell(news)
        server?.tell(news)
      })
  function ask(): void {
    tell(known(), true)
    server?.join()
  }
  for (const type of WAKING)
    addEventListener(type, () => document.visibilityState === 'visible' && ask(), true)
  tell(known(), true)
}
