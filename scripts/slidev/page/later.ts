import type { Component, FunctionalComponent } from 'vue'
import { h, shallowRef } from 'vue'
import { inTurn } from '../../../composables/idle.ts'

/** Milliseconds after opening until parts are fetched that nobody has asked for. */
const OPENED = 4000

type Fetch = () => Promise<unknown>

/**
 * A component whose code is fetched when the page is idle, or as soon as what `ask` has set up calls.
 * Until then it shows nothing.
 */
export function later(load: () => Promise<{ default: Component }>, ask?: (fetch: Fetch) => void): FunctionalComponent {
  const part = shallowRef<Component>()
  const fetch: Fetch = async () => part.value ??= (await load()).default
  inTurn(OPENED, [() => fetch().catch(() => {})])
  ask?.(fetch)
  return (_, { attrs }) => part.value && h(part.value, attrs)
}

/** Asks at every sign of a hand: a pointer that moves, a finger, a control that gets the focus. */
export function atHand(fetch: Fetch): void {
  for (const event of ['pointermove', 'touchstart', 'focusin'])
    addEventListener(event, () => fetch().catch(() => {}), { passive: true })
}
