import type { Ref } from 'vue'
import { onSlideEnter } from '@slidev/client'
import { onScopeDispose, shallowRef, watch } from 'vue'
import { useOtherWindows } from './useOtherWindows.ts'

/** Calls `takeBack` when the slide must be in its scripted state: at a click, when the slide is entered, before printing. */
export function onTakeBack(step: () => number, takeBack: () => void): void {
  watch(step, takeBack)
  onSlideEnter(takeBack)
  window.addEventListener('beforeprint', takeBack)
  onScopeDispose(() => window.removeEventListener('beforeprint', takeBack))
}

/** A value that controls may change, in all windows of the deck, until the next click resets it. It must be cloneable, and `name` unique on the slide. */
export function useScripted<T>(name: string, step: () => number, script: (step: number) => T): Ref<T> {
  const value = shallowRef(script(step()))
  let told: T | undefined
  const tell = useOtherWindows<T>(name, news => value.value = told = news)
  // A received value is not sent back, or two windows would overwrite each other's slider.
  watch(value, (now) => {
    if (now !== told)
      tell(now)
    told = undefined
  })
  onTakeBack(step, () => void (value.value = script(step())))
  return value
}
