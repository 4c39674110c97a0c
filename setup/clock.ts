import type { Ref } from 'vue'
import type { Timer } from '../composables/shared.ts'
import { useNav } from '@slidev/client'
import { toRef } from 'vue'
import { isLeftOver, started, STOPPED } from '../composables/clock.ts'
import { sharedState } from '../composables/shared.ts'

/** The talk's clock starts at the turn from the cover to the next slide; one of another day is put away before. */
export function startClockAtTurn(): void {
  const { router } = useNav()
  const timer = toRef(sharedState, 'timer') as Ref<Timer>
  void router.isReady().then(() => {
    if (isLeftOver(timer.value, Date.now()))
      timer.value = STOPPED
    router.afterEach((to, from) => {
      if (from.params.no === '1' && to.params.no === '2')
        timer.value = started(timer.value, Date.now())
    })
  })
}
