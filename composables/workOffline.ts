import type { Router } from 'vue-router'
import { say } from './notice.ts'
import { registerWorker } from './offline-worker.ts'

/** Whether the audience may read a line: the cover is up, and nobody has begun. */
function onCover(): boolean {
  return /^(?:#\/?1?)?$/.test(location.hash)
}

/** Keeps the built deck for when there is no network, and says on the cover when there is a new version. */
export async function workOffline(router: Router): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise(resolve => addEventListener('load', resolve, { once: true }))
  const registration = await registerWorker()
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
