import type { Router } from 'vue-router'
import { say } from './notice.ts'

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** Whether the audience may read a line: the cover is up, and nobody has begun. */
function onCover(): boolean {
  return /^(?:#\/?1?)?$/.test(location.hash)
}

/**
 * Keeps the built deck for when there is no network, by the service worker that its page names. On this machine only
 * when asked, by `?offline` in the address: it would show yesterday's build. Where there can be none, nothing happens.
 */
export async function workOffline(router: Router): Promise<void> {
  const { worker } = document.documentElement.dataset
  if (!worker || (LOCAL.test(location.hostname) && !new URLSearchParams(location.search).has('offline')))
    return
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  // Undefined without https, refused in a sandbox, rejected when the file is gone.
  const registration = await Promise.resolve().then(() => navigator.serviceWorker.register(worker)).catch(() => {})
  if (!registration)
    return

  let told = false
  function tell(): void {
    // Without an active one, what waits is the first.
    if (told || !registration!.active || !registration!.waiting || !onCover())
      return
    told = true
    say('有新版本：只留这一个窗口，重新载入就换上。')
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  router.afterEach(tell)
  tell()
}
