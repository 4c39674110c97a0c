import type { ComputedRef } from 'vue'
import type { Citation } from '../models/citations.ts'
import { computed } from 'vue'
import { findCheck } from '../data/checks.ts'
import { citationsOf } from '../models/citations.ts'
import { useSlideList } from './useChapters.ts'

/** Every source of the deck in the order of its first use, with the slides that use it. */
export function useCitations(): ComputedRef<Citation[]> {
  const list = useSlideList()
  return computed(() => citationsOf(list.value.map(({ no, frontmatter }) => ({
    no,
    source: frontmatter.source,
    noteSource: frontmatter.noteSource,
    checked: frontmatter.check ? findCheck(frontmatter.check).facts.flatMap(fact => fact.sources) : [],
  }))))
}
