import type { ComputedRef } from 'vue'
import type { Citation } from './citations.ts'
import { computed } from 'vue'
import { citationsOf } from './citations.ts'
import { citingSlide } from './citing-slide.ts'
import { useSlideList } from './useChapters.ts'

/** Every source of the deck in the order of its first use, with the slides that use it. */
export function useCitations(): ComputedRef<Citation[]> {
  const list = useSlideList()
  return computed(() => citationsOf(list.value.map(citingSlide)))
}
