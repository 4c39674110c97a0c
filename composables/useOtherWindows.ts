import { useSlideContext } from '@slidev/client'
import { onScopeDispose } from 'vue'

/**
 * Tells the same slide in the deck's other windows what a hand did in this one, so that the audience sees what
 * the presenter does: `hear` gets what was told elsewhere. Previews neither tell nor hear.
 */
export function useOtherWindows<T>(name: string, hear: (message: T) => void): (message: T) => void {
  const { $page, $renderContext } = useSlideContext()
  if (!['slide', 'presenter'].includes($renderContext.value))
    return () => {}
  const channel = new BroadcastChannel(`${location.pathname} ${$page.value} ${name}`)
  channel.onmessage = ({ data }: MessageEvent<T>) => hear(data)
  onScopeDispose(() => channel.close())
  return message => channel.postMessage(message)
}
