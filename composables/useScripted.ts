import type { Ref } from 'vue'
import { onSlideEnter } from '@slidev/client'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useByHand } from './useByHand.ts'

/** Calls `takeBack` when the slide must be in its scripted state: at a click, when the slide is entered, before printing. */
export function onTakeBack(step: () => number, takeBack: () => void): void {
  watch(step, takeBack)
  onSlideEnter(takeBack)
  window.addEventListener('beforeprint', takeBack)
  onScopeDispose(() => window.removeEventListener('beforeprint', takeBack))
}

/** A value that controls may change, in all windows of the deck, until the next click resets it; see `useByHand`. */
export function useScripted<T>(name: string, step: () => number, script: (step: number) => T): Ref<T> {
  const byHand = useByHand<T>(name)
  const value = shallowRef(byHand.value ?? script(step()))
  // Not computed: on a slide that is left and still fades, nothing jumps back.
  watch(byHand, now => value.value = now ?? value.value)
  onTakeBack(step, () => value.value = byHand.value ?? script(step()))
  return computed({ get: () => value.value, set: now => value.value = byHand.value = now })
}
