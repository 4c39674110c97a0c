import { keyList } from './key-list.ts'
import './key-list.css'

const asHtml = (keys: string): string => keys.replace(/`(.+?)`/g, '<kbd>$1</kbd>')

/** All keys of the deck, over the slide or the presenter; a click closes it, and any key. `closed` is called when it goes. @returns what closes it */
export function openKeyList(closed: () => void): () => void {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'key-list', ariaLabel: '按键' })
  dialog.innerHTML = keyList.map(({ name, rows }) =>
    `<section><h2>${name}</h2><dl>${rows.map(({ keys, says }) => `<div><dt>${asHtml(keys)}</dt><dd>${says}</dd></div>`).join('')}</dl></section>`).join('')
  // At once, not with the event, which comes later: by then another list may be open.
  function gone(): void {
    if (!dialog.isConnected)
      return
    dialog.remove()
    closed()
  }
  function close(): void {
    dialog.close()
    gone()
  }
  dialog.addEventListener('click', close)
  dialog.addEventListener('close', gone)
  document.body.append(dialog)
  dialog.showModal()
  return close
}
