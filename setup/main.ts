import { defineAppSetup } from '@slidev/types'
import { isDeckKey } from './keys.ts'

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

export default defineAppSetup(() => {
  window.addEventListener('keydown', releaseFocus, { capture: true })
})
