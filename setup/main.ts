import { defineAppSetup } from '@slidev/types'
import { workOffline } from '../composables/workOffline.ts'
import { keepToSlides } from './addresses.ts'
import { fetchFontsAhead } from './fonts-ahead.ts'
import { takeOver } from './handover.ts'
import { isDeckKey } from './keys.ts'
import { printAtKey } from './print.ts'
import { followTouch } from './touch.ts'
import { keepAwake } from './wake-lock.ts'

/** Slidev ignores keys while a button, a link or a slider has the focus. At a key of the deck the control loses it first, so that the same press turns the page. */
function releaseFocus(event: KeyboardEvent): void {
  const control = document.activeElement
  if (event.ctrlKey || event.altKey || event.metaKey || !(control instanceof HTMLElement) || !control.matches('button, a, input[type="range"]'))
    return
  if (isDeckKey(event.key, control instanceof HTMLInputElement ? 'range' : 'press')) {
    // Otherwise the key would also move a slider.
    event.preventDefault()
    control.blur()
  }
}

export default defineAppSetup(({ router }) => {
  keepAwake(router)
  window.addEventListener('keydown', releaseFocus, { capture: true })
  fetchFontsAhead(router)
  void takeOver(router)
  keepToSlides(router)
  printAtKey(router)
  followTouch()
  void workOffline(router)
})
