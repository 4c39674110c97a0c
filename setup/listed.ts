import { say } from '../composables/notice.ts'

let close: (() => void) | undefined

/** Closes the list of keys. @returns whether it was open */
export function closeKeys(): boolean {
  const isOpen = close !== undefined
  close?.()
  return isOpen
}

/** Shows the list of keys, which is fetched when it is asked for. */
export async function showKeys(): Promise<void> {
  try {
    const { openKeyList } = await import('../components/keys/open.ts')
    close ??= openKeyList(() => close = undefined)
  }
  catch {
    say('按键表没有取到，连上网再按一次。')
  }
}
