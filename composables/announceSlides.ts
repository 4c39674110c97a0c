import { configs, useNav } from '@slidev/client'
import { computed, watch, watchEffect } from 'vue'
import { plainTitle } from './chapters.ts'
import { slideName, titleAt, windowTitle } from './slide-title.ts'

/** Names the slide that is up in the window's title, and says it once, politely, to a screen reader; a question and its answer are two names. */
export function announceSlides(): void {
  const { currentSlideRoute, currentRoute, clicks, clicksTotal } = useNav()
  const slide = computed(() => {
    const { no, meta: { slide: { title = '', frontmatter } } } = currentSlideRoute.value
    return { no, title: plainTitle(titleAt(title, frontmatter.question, clicks.value, clicksTotal.value)) }
  })
  watchEffect(() => {
    document.title = windowTitle(configs.title!, String(currentRoute.value.name), slide.value)
  })

  const region = document.createElement('div')
  region.className = 'sr-only'
  region.setAttribute('role', 'status')
  document.body.append(region)
  watch(() => slideName(slide.value), name => region.textContent = name)
}
