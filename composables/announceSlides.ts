import { configs, useNav } from '@slidev/client'
import { computed, watch, watchEffect } from 'vue'
import { plainTitle } from './chapters.ts'
import { slideName, windowTitle } from './slide-title.ts'

/** Names the slide that is up in the window's title, and says it once, politely, to a screen reader. */
export function announceSlides(): void {
  const { currentSlideRoute, currentRoute } = useNav()
  const slide = computed(() => ({ no: currentSlideRoute.value.no, title: plainTitle(currentSlideRoute.value.meta.slide.title ?? '') }))
  watchEffect(() => {
    document.title = windowTitle(configs.title!, String(currentRoute.value.name), slide.value)
  })

  const region = document.createElement('div')
  region.className = 'sr-only'
  region.setAttribute('role', 'status')
  document.body.append(region)
  watch(() => slideName(slide.value), name => region.textContent = name)
}
