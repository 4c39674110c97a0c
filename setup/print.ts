import type { Router } from 'vue-router'
import { say } from '../composables/notice.ts'
import { isPrintKey } from './keys.ts'

/** On the slides the key for printing prints all of them; what the browser would print is the slide in view. */
export function printAtKey(router: Router): void {
  addEventListener('keydown', (event) => {
    if (!isPrintKey(event) || router.currentRoute.value.name !== 'play')
      return
    event.preventDefault()
    import('../scripts/slidev/page/print-all.ts').then(({ printAll }) => printAll(), () => say('打印要的文件没有取到，连上网再按一次。'))
  }, { capture: true })
}
