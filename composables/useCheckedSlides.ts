import type { ComputedRef } from 'vue'
import type { Check } from '../data/checks.ts'
import { computed } from 'vue'
import { findCheck } from '../data/checks.ts'
import { chapterAt } from './chapters.ts'
import { useChapters, useSlideList } from './useChapters.ts'

/** A check with its slide, and the sign and name of its chapter. */
export interface CheckedSlide { no: number, numeral: string, name: string, check: Check }

/** The checks that have a slide, in the order of the slides. */
export function useCheckedSlides(): ComputedRef<CheckedSlide[]> {
  const list = useSlideList()
  const chapters = useChapters()
  return computed(() => list.value.filter(({ frontmatter }) => frontmatter.check).map(({ no, frontmatter }) => {
    const { numeral, name } = chapterAt(chapters.value, no)!
    return { no, numeral, name, check: findCheck(frontmatter.check) }
  }))
}
