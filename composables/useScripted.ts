import type { Ref } from 'vue'
import { onSlideEnter } from '@slidev/client'
import { onScopeDispose, shallowRef, watch } from 'vue'
import { useOtherWindows } from './useOtherWindows.ts'

/** Calls `takeBack` when the script has the word again: at the next click, when the slide is entered again, or on paper. */
export function onTakeBack(step: () => number, takeBack: () => void): void {
  watch(step, takeBack)
  onSlideEnter(takeBack)
  window.addEventListener('beforeprint', takeBack)
  onScopeDispose(() => window.removeEventListener('beforeprint', takeBack))
}

/** A value that a hand may change, in all windows of the deck, until the script takes it back. It is copied; no other on the slide has its `name`. */
export function useScripted<T>(name: string, step: () => number, script: (step: number) => T): Ref<T> {
  const value = shallowRef(script(step()))
  let told: T | undefined
  const tell = useOtherWindows<T>(name, news => value.value = told = news)
  // What was told is not told back, or two windows would pull at a slider.
  watch(value, (now) => {
    if (now !== told)
      tell(now)
    told = undefined
  })
  onTakeBack(step, () => void (value.value = script(step())))
  return value
}
