import type { Action, Focus } from './keys.ts'
import { useDrawings, useNav } from '@slidev/client'
import { upOverviewPage as above, nextOverviewPage as after, prevOverviewPage as before, downOverviewPage as below } from '@slidev/client/logic/overview.ts'
import { activeDragElement, showOverview } from '@slidev/client/state/index.ts'
import { useEventListener } from '@vueuse/core'
import { isBlack } from '../composables/black.ts'
import { useActions } from './actions.ts'
import { hasNumber, takeNumber, typeDigit } from './digits.ts'
import { actionOf, isOwnKey, nameOf } from './keys.ts'
import { closeKeys } from './listed.ts'

const MOVES: Record<string, () => void> = { ArrowRight: after, ArrowLeft: before, ArrowUp: above, ArrowDown: below }
const TURNS: (Action | undefined)[] = ['next', 'back', 'nextSlide', 'prevSlide']

/** What has the focus, as far as it has keys of its own. */
function focusOf(element: Element | null): Focus | undefined {
  const kinds: Record<Focus, string> = {
    range: 'input[type="range"]',
    press: 'button, a, input:is([type="checkbox"], [type="radio"]), [role="option"]',
    type: 'input',
    write: 'textarea, select, [contenteditable]',
    scroll: '[tabindex="0"]',
  }
  return (Object.keys(kinds) as Focus[]).find(kind => element?.matches(kinds[kind]))
}

/**
 * In place of Slidev's shortcuts, on the slides and in the presenter. Those know a key by the sign that it writes,
 * which an input method or another alphabet takes away, and repeat it by a timer; here one press is one step, however
 * long it is held.
 */
export function registerShortcuts(): void {
  const act = useActions()
  const { isPrintMode } = useNav()
  const { drawingEnabled } = useDrawings()

  /** The overview is moved in by arrows; Slidev itself answers Enter and digits there. A turning key leads back to the talk. */
  function answerOverview(name: string, action: Action): void {
    if (MOVES[name])
      MOVES[name]()
    else if (TURNS.includes(action))
      showOverview.value = false
    else
      act(action)
  }

  function answer(event: KeyboardEvent, action: Action): void {
    const number = action === 'digit' ? undefined : takeNumber()
    if (action === 'digit')
      typeDigit(nameOf(event))
    else if (showOverview.value)
      answerOverview(nameOf(event), action)
    else
      act(action, number)
  }

  /** Whether somebody else is to have this key. */
  function isTaken(event: KeyboardEvent, action: Action | undefined, focus: Focus | undefined): boolean {
    return !action || isPrintMode.value || (isOwnKey(event, focus) && !(action === 'enter' && hasNumber()))
      || (action === 'enter' && !hasNumber())
      || (showOverview.value && ['digit', 'enter'].includes(action))
      || (drawingEnabled.value && nameOf(event).length === 1)
      || (activeDragElement.value !== null && nameOf(event) in MOVES)
  }

  useEventListener('keydown', (event) => {
    const wakes = !event.ctrlKey && !event.altKey && !event.metaKey && event.key !== 'Shift' && (isBlack.value || closeKeys())
    const action = actionOf(event)
    const control = document.activeElement
    const focus = focusOf(control)
    if (!wakes && isTaken(event, action, focus))
      return
    // Otherwise the key would also move a slider, or load the page anew.
    event.preventDefault()
    event.stopImmediatePropagation()
    if (focus !== 'scroll')
      (control as HTMLElement | null)?.blur?.()
    if (wakes)
      isBlack.value &&= event.repeat
    else if (!event.repeat || (showOverview.value && nameOf(event) in MOVES))
      answer(event, action!)
  }, { capture: true })
}
