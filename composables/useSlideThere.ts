import type { Slide } from '@slidev/client'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { arrived, reopen } from './reopen.ts'

/** Opens the page anew when the code of the slide in view cannot be fetched, or could not before: Vue does not try its component again. The print view says by itself what it lacks. */
export function useSlideThere(): void {
  const { currentSlideRoute, isPrintMode } = useNav()
  if (isPrintMode.value)
    return
  const failed = new Set<Slide>()
  watch(currentSlideRoute, async (route) => {
    const wanted = (): boolean => route === currentSlideRoute.value
    await route.load().catch(() => failed.add(route))
    if (wanted())
      void (failed.has(route) ? reopen(location.hash, wanted) : arrived())
  }, { immediate: true })
}
