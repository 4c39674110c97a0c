import type { ComputedRef } from 'vue'
import type { Check } from '../data/checks.ts'
import { computed } from 'vue'
import { findCheck } from '../data/checks.ts'
import { chapterAt } from './chapters.ts'
import { useChapters, useSlideList } from './useChapters.ts'

/** A check, the sign and name of its chapter, and its slide: none in a short talk that leaves it out. */
export interface CheckedSlide { id: string, no?: number, numeral: string, name: string, check: Check }

/** The checks of the whole talk, in the order of its chapters. */
export function useCheckedSlides(): ComputedRef<CheckedSlide[]> {
  const list = useSlideList()
  const chapters = useChapters()
  return computed(() => list.value.flatMap(({ no, frontmatter: { check, unshown = [] } }) => {
    const shown = check ? [{ id: check as string, no }] : []
    const { numeral, name } = chapterAt(chapters.value, no) ?? {}
    return [...shown, ...(unshown as string[]).map(id => ({ id }))].map(one => ({ ...one, numeral: numeral!, name: name!, check: findCheck(one.id) }))
  }))
}
