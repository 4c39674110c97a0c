import { useSlideContext } from '@slidev/client'
import { onScopeDispose } from 'vue'
import { deckAddress } from './deck-address.ts'

/** Returns a function that sends a message to the same slide in other windows, so that the audience sees what the presenter does; `hear` receives theirs. Not in previews. */
export function useOtherWindows<T>(name: string, hear: (message: T) => void): (message: T) => void {
  const { $page, $renderContext } = useSlideContext()
  if (!['slide', 'presenter'].includes($renderContext.value))
    return () => {}
  const channel = new BroadcastChannel(`${deckAddress()} ${$page.value} ${name}`)
  channel.onmessage = ({ data }: MessageEvent<T>) => hear(data)
  onScopeDispose(() => channel.close())
  return message => channel.postMessage(message)
}
