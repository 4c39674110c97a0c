import type { SlideRoute } from '@slidev/types'
import type { Ref } from 'vue'
import { watch } from 'vue'
import { inTurn } from '../../../composables/idle.ts'

/** Milliseconds that a slide has stood before its neighbours are mounted: longer than the fade to it. */
const SETTLED = 300

/** Milliseconds after opening until the code of the other slides is fetched. */
const OPENED = 3000

/**
 * In place of Slidev's own, which mounts every slide in one task: the slide in view is mounted at once, its
 * neighbours (nearest in use first) when it has settled, and of all others only the code is fetched.
 */
export function mountNear(current: Ref<SlideRoute>, near: Ref<SlideRoute>[], slides: Ref<SlideRoute[]>, mount: (route: SlideRoute) => void): void {
  watch(current, (route, _, onCleanup) => {
    mount(route)
    onCleanup(inTurn(SETTLED, near.map(({ value }) => () => value.load().then(() => mount(value), () => {}))))
  }, { immediate: true })
  watch(slides, (all, _, onCleanup) => onCleanup(inTurn(OPENED, all.map(route => () => route.load().catch(() => {})))), { immediate: true })
}
