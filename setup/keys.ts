/** A control that can hold the focus: `range` is adjusted, `press` (buttons, links) is pressed. */
export type ControlKind = 'range' | 'press'

/** Keys that Slidev acts on, and Escape. It ignores them while a control holds the focus. */
const DECK_KEYS = ['PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', ' ', 'Escape', 'd', 'f', 'g', 'o']

/** Of these, what each control needs for itself. */
const OWN_KEYS: Record<ControlKind, string[]> = {
  range: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  press: [' '],
}

/** Whether a focused control gives the focus back to the deck at this key. */
export function isDeckKey(key: string, kind: ControlKind): boolean {
  return DECK_KEYS.includes(key) && !OWN_KEYS[kind].includes(key)
}
