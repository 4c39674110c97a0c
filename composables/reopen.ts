import { say } from './notice.ts'

/** Milliseconds between two tries to reach the server. */
const PAUSE = 2000

/** Whether the server still has this deck: a page that is reloaded without it is lost. */
async function reachable(): Promise<boolean> {
  return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false)
}

/**
 * Opens the page anew when a file of it cannot be fetched any more: a newer deployment has other files. Says so in
 * one line, waits for the server, and tries each address only once.
 * @param address the hash to come back at
 * @param wanted whether the file is still what the speaker wants to see
 */
export async function reopen(address = location.hash, wanted = (): boolean => true): Promise<void> {
  if (history.state?.reopened === address)
    return say('这一页还是没有取到，请过一会儿刷新。', { stays: true })
  say('这一页没有取到，正在重新打开……', { stays: true })
  while (!await reachable()) {
    if (!wanted())
      return say('')
    say('网络断了，这一页连上就回来。', { stays: true })
    await new Promise(resolve => setTimeout(resolve, PAUSE))
  }
  if (!wanted())
    return say('')
  history.replaceState({ ...history.state, reopened: address }, '', address)
  location.reload()
}

/** To be called when the slide in view is there: its address may be tried again another time. */
export function arrived(): void {
  if (history.state?.reopened)
    history.replaceState({ ...history.state, reopened: undefined }, '')
}
