import type { Place } from '../composables/shared.ts'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { place } from '../composables/shared.ts'
import { openWindows } from '../composables/windows.ts'

/**
 * Keeps this window where the talk is, and the talk where this window turns. A window that opens turns nobody: it goes
 * to where the talk is.
 */
export function keepInStep(): void {
  const { currentSlideNo, clicks, clicksTotal, isPresenter, isPrintMode, hasPrimarySlide, router } = useNav()
  const takesPart = (): boolean => hasPrimarySlide.value && !isPrintMode.value
  const here = (turn: number): Place => ({ page: currentSlideNo.value, clicks: clicks.value, clicksTotal: clicksTotal.value, turn })
  const isHere = ({ page, clicks: at }: Place): boolean => page === currentSlideNo.value && at === clicks.value

  function follow(): void {
    const { page, clicks } = place.value
    if (takesPart() && !isHere(place.value))
      void router.replace({ path: `${isPresenter.value ? '/presenter' : ''}/${page}`, query: { ...router.currentRoute.value.query, clicks: clicks || undefined } })
  }

  void router.isReady().then(() => {
    openWindows(here(0), () => isPresenter.value ? 'presenter' : hasPrimarySlide.value ? 'viewer' : 'reader')
    // At once, before a turn that is under way to the last place would count as one by hand.
    watch(place, follow, { flush: 'sync' })
    router.afterEach((to, from, failure) => {
      if (failure)
        return
      if (from.name === 'entry')
        follow()
      else if (takesPart() && (to.name !== from.name || !isHere(place.value)))
        place.value = here(Date.now())
    })
  })
}
