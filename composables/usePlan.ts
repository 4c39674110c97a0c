import type { ComputedRef, Ref, WritableComputedRef } from 'vue'
import type { Timer } from './shared.ts'
import { useNav } from '@slidev/client'
import { createSharedComposable, useTimestamp } from '@vueuse/core'
import { computed, toRef, watch } from 'vue'
import { afterSetBack, passed } from './clock.ts'
import { sharedState } from './shared.ts'
import { lead, plannedAt, plannedLength, startsOf } from './time-plan.ts'
import { useLastOfTalk, useSlideList } from './useChapters.ts'

/** The clock of the talk, and where the talk should be; s from the turn away from the cover. */
export interface Plan {
  timer: Ref<Timer>
  /** On the clock. */
  elapsed: ComputedRef<number>
  /** When each slide of the talk is planned to begin, and the end. */
  starts: ComputedRef<number[]>
  length: ComputedRef<number>
  /** Where the talk stands in its plan. */
  place: ComputedRef<number>
  /** How far it is ahead, negative behind. */
  ahead: ComputedRef<number>
}

/** Follows clock and talk in a window of the presenter; one for all who ask, because it corrects the clock. */
export const usePlan = createSharedComposable((): Plan => {
  const { currentSlideNo, clicks, clicksTotal } = useNav()
  const slides = useSlideList()
  const last = useLastOfTalk()
  const timer = toRef(sharedState, 'timer') as WritableComputedRef<Timer>
  const now = useTimestamp({ interval: 1000 })
  watch(now, (now, before) => timer.value = afterSetBack(timer.value, before, now))

  const elapsed = computed(() => passed(timer.value, now.value))
  const starts = computed(() => startsOf(slides.value.slice(0, last.value).map(({ frontmatter }) => ({ minutes: Number(frontmatter.minutes) || 0 }))))
  const span = computed(() => plannedAt(starts.value, currentSlideNo.value, clicks.value, clicksTotal.value))
  return {
    timer,
    elapsed,
    starts,
    length: computed(() => plannedLength(starts.value)),
    place: computed(() => span.value.from),
    ahead: computed(() => lead(span.value, elapsed.value)),
  }
})
