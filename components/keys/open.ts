import { h, render } from 'vue'
import KeyList from './KeyList.vue'

/** Opens the list of keys above whatever page is shown. `closed` is called when it goes. @returns what closes it */
export function openKeyList(closed: () => void): () => void {
  const place = document.createElement('div')
  const before = document.activeElement
  function close(): void {
    render(null, place)
    place.remove()
    closed()
    if (before instanceof HTMLElement)
      before.focus()
  }
  document.body.append(place)
  render(h(KeyList, { onClose: close }), place)
  return close
}
