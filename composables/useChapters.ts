import type { ComputedRef } from 'vue'
import type { Chapter, SlideLike } from './chapters.ts'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { chaptersOf, landingOf, lastOfTalk } from './chapters.ts'
import { layoutOf } from './layouts.ts'

/** The slides of the deck in the form of chapters.ts. */
export function useSlideList(): ComputedRef<(SlideLike & { frontmatter: Record<string, any> })[]> {
  const { slides } = useNav()
  return computed(() => slides.value.map(({ no, meta }) => {
    const { title, frontmatter } = meta.slide
    return { no, title: frontmatter.title ?? title, layout: layoutOf(frontmatter.layout, no), chapter: frontmatter.chapter, frontmatter }
  }))
}

export function useChapters(): ComputedRef<Chapter[]> {
  const list = useSlideList()
  return computed(() => chaptersOf(list.value))
}

/** The chapters without the landing. */
export function useStations(): ComputedRef<Chapter[]> {
  const chapters = useChapters()
  return computed(() => chapters.value.filter(({ numeral }) => numeral !== '地'))
}

/** Number of the last slide before the appendix. */
export function useLastOfTalk(): ComputedRef<number> {
  const list = useSlideList()
  return computed(() => lastOfTalk(list.value))
}

/** Number of the slide on which the altimeter reaches the ground. */
export function useLanding(): ComputedRef<number> {
  const list = useSlideList()
  return computed(() => landingOf(list.value))
}
