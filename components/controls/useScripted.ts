import type { Ref } from 'vue'
import { onSlideEnter } from '@slidev/client'
import { onScopeDispose, shallowRef, watch } from 'vue'

/** A value that a hand may change until the script takes it back: at the next click, when the slide is entered again, or on paper. */
export function useScripted<T>(step: () => number, script: (step: number) => T): Ref<T> {
  const value = shallowRef(script(step()))
  const takeBack = (): void => void (value.value = script(step()))
  watch(step, takeBack)
  onSlideEnter(takeBack)
  window.addEventListener('beforeprint', takeBack)
  onScopeDispose(() => window.removeEventListener('beforeprint', takeBack))
  return value
}
