/** A control that can have the focus: `range` is adjusted, `press` (buttons, links) is pressed. */
export type ControlKind = 'range' | 'press'

/** Keys of Slidev, which ignores them while a control has the focus, and Escape. */
const DECK_KEYS = ['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Escape', 'd', 'f', 'g', 'o']

/** Of these, the keys that each control uses itself. */
const OWN_KEYS: Record<ControlKind, string[]> = {
  range: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  press: [' '],
}

/** Whether a focused control loses the focus at this key. */
export function isDeckKey(key: string, kind: ControlKind): boolean {
  return DECK_KEYS.includes(key) && !OWN_KEYS[kind].includes(key)
}

/** Whether this is the key for printing, on a keyboard whose letters are Chinese or Cyrillic, too, and while an input method is on. */
export function isPrintKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): boolean {
  const isP = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'p' : code === 'KeyP'
  return isP && ctrlKey !== metaKey && !altKey && !shiftKey
}
