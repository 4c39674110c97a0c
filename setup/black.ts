import type { Router } from 'vue-router'
import { watchEffect } from 'vue'
import { isBlack } from '../composables/black.ts'

/** Blanks the audience's windows; the presenter only says so (styles/stage.css). A click or a tap anywhere brings the picture back, and does nothing else. */
export function followBlack(router: Router): void {
  watchEffect(() => {
    const { name } = router.currentRoute.value
    document.documentElement.classList.toggle('blackout', isBlack.value && (name === 'play' || name === 'presenter'))
  })
  let waking = false
  for (const type of ['pointerdown', 'pointerup', 'click'] as const) {
    addEventListener(type, (event) => {
      if (type === 'pointerdown')
        waking = isBlack.value
      if (!waking)
        return
      event.preventDefault()
      event.stopImmediatePropagation()
      isBlack.value = false
    }, { capture: true })
  }
}
