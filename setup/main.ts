import { defineAppSetup } from '@slidev/types'
import { isDeckKey } from './keys.ts'

/**
 * Slidev hears no key while a button, a link or a slider has the focus. At a key that means
 * the deck, the focus leaves first, so that the same press already turns the page.
 */
function releaseFocus(event: KeyboardEvent): void {
  const control = document.activeElement
  if (event.ctrlKey || event.altKey || event.metaKey || !(control instanceof HTMLElement) || !control.matches('button, a, input[type="range"]'))
    return
  if (isDeckKey(event.key, control instanceof HTMLInputElement ? 'range' : 'press')) {
    // The browser would still move a slider by a page.
    event.preventDefault()
    control.blur()
  }
}

export default defineAppSetup(() => {
  window.addEventListener('keydown', releaseFocus, { capture: true })
})
