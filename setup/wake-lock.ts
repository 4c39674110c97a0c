import type { Router } from 'vue-router'
import { say } from '../composables/notice.ts'

/** A browser may refuse to keep the screen awake (WebKit asks the user first, a low battery comes before the talk); Slidev leaves that unhandled. */
function allowRefusal({ wakeLock }: Navigator): void {
  const request = wakeLock.request.bind(wakeLock)
  wakeLock.request = type => request(type).catch(() => null!)
}

/** Over plain http, as on a phone, no page can keep the screen awake: the speaker is told, before the screen goes dark. */
function warn({ currentRoute }: Router): void {
  if (currentRoute.value.name === 'presenter' && !document.querySelector('.notice:not(:empty)'))
    say('这个地址不能让屏幕常亮，请先把自动锁屏关掉。')
}

/** Keeps the screen awake where that can be done. */
export function keepAwake(router: Router): void {
  if (navigator.wakeLock)
    allowRefusal(navigator)
  else
    void router.isReady().then(() => warn(router))
}
