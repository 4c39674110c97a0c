import type { ComputedRef } from 'vue'
import type { Part } from './long-lists.ts'
import { useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { rowsOn } from './long-lists.ts'

/** The rows of a list on this slide: the part that setup/repeat.ts gave it, or all. */
export function useLongList<T>(list: readonly T[]): ComputedRef<T[]> {
  const { $frontmatter } = useSlideContext()
  return computed(() => rowsOn(list, $frontmatter.repeat as Part | undefined ?? { part: 1, parts: 1 }))
}
