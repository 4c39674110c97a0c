/** A key that was pressed, as a table of keys needs it. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** Keys by what they do, with the names that `nameOf` gives them. What stands here is answered, kept while the deck is loading, and listed in the README and at `?`. */
export const KEYS = {
  next: ['PageDown', 'Space', 'ArrowRight'],
  back: ['PageUp', 'ArrowLeft', 'Shift+Space'],
  nextSlide: ['ArrowDown', 'Shift+ArrowRight'],
  prevSlide: ['ArrowUp', 'Shift+ArrowLeft'],
  start: ['F5'],
  black: ['b', '.'],
  cover: ['Home'],
  end: ['End'],
  report: ['s'],
  bill: ['z'],
  sources: ['q'],
  digit: [...'0123456789'],
  enter: ['Enter'],
  goto: ['g'],
  overview: ['o'],
  dark: ['d'],
  fullscreen: ['f'],
  keys: ['?', 'h'],
  problems: ['r'],
  escape: ['Escape'],
}

/** Told to the window when the key of `problems` is pressed, which only `npm run dev` answers. */
export const PROBLEMS_KEY = 'deck-problems-key'

export type Action = keyof typeof KEYS

const actions = new Map(Object.entries(KEYS).flatMap(([action, keys]) => keys.map(key => [key, action as Action] as const)))

/**
 * The name of a key. A Latin letter is what the keyboard says; where it says something else (a Cyrillic layout, an
 * input method that takes the key for itself) it is the letter that is printed at that place on most keyboards.
 */
export function nameOf({ key, code, shiftKey }: Press): string {
  if (/^[a-z\d.?]$/i.test(key))
    return key.toLowerCase()
  if (key === ' ')
    return 'Space'
  if (key.length > 1 && key !== 'Process' && key !== 'Unidentified')
    return key
  if (code === 'Period')
    return '.'
  if (code === 'Slash' && shiftKey)
    return '?'
  return code.replace(/^(?:Key|Digit)(.)$/, (_, sign: string) => sign.toLowerCase())
}

/** What a key does on the slides and in the presenter; nothing with Ctrl, Alt or Cmd, and while an input method composes. */
export function actionOf(event: Press & Partial<Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>>): Action | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
    return
  const name = nameOf(event)
  return (event.shiftKey && actions.get(`Shift+${name}`)) || actions.get(name)
}

/** What can have the focus: `range` is adjusted, `press` (buttons, links) is pressed, one line is typed or a text is written, `scroll` is scrolled. */
export type Focus = 'range' | 'press' | 'type' | 'write' | 'scroll'

/** Keys that each uses itself. A clicker turns from everywhere but a text. */
const OWN_KEYS: Record<Focus, (name: string) => boolean> = {
  range: name => name.startsWith('Arrow') || name === 'Home' || name === 'End',
  press: name => name === 'Space' || name === 'Enter',
  type: name => name !== 'PageDown' && name !== 'PageUp',
  write: () => true,
  scroll: name => name === 'ArrowUp' || name === 'ArrowDown',
}

/** Whether what has the focus uses a key itself. */
export function isOwnKey(event: Press, focus: Focus | undefined): boolean {
  return focus !== undefined && OWN_KEYS[focus](nameOf(event))
}

/** Whether this is the key for printing, on a keyboard whose letters are Chinese or Cyrillic, too, and while an input method is on. */
export function isPrintKey(event: Press & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return nameOf(event) === 'p' && event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey
}
