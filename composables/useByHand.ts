import type { Ref } from 'vue'
import { useSlideContext } from '@slidev/client'
import { computed, onScopeDispose, shallowRef } from 'vue'
import { place, useShared } from './shared.ts'

/**
 * What hands made of this slide, the same in all windows of the talk, one opened later included; undefined from the next
 * turn on, and on paper. `name` is unique on the slide; the value must survive JSON. Previews know nothing of it.
 */
export function useByHand<T>(name: string): Ref<T | undefined> {
  const { $page, $renderContext } = useSlideContext()
  if (!['slide', 'presenter'].includes($renderContext.value))
    return shallowRef()
  const shared = useShared<{ turn: number, value?: T } | null>(`${$page.value} ${name}`, null)
  function forget(): void {
    shared.value = null
  }
  window.addEventListener('beforeprint', forget)
  onScopeDispose(() => window.removeEventListener('beforeprint', forget))
  return computed({
    get: () => shared.value?.turn === place.value.turn ? shared.value.value : undefined,
    set: value => shared.value = value === undefined ? null : { turn: place.value.turn, value },
  })
}
