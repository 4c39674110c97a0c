import type { MaybeRef } from 'vue'
import { useTitle } from '@vueuse/core'

/** What Slidev asks of `@unhead/vue`: a title for the page, and attributes of its html element. */
interface Head { title?: MaybeRef<string>, htmlAttrs?: Record<string, string> }

/** Sets the head; the title goes back to what it was when the page that asked for it is left. */
export function useHead({ title, htmlAttrs = {} }: Head): void {
  for (const [name, value] of Object.entries(htmlAttrs))
    document.documentElement.setAttribute(name, value)
  useTitle(title, { restoreOnUnmount: before => before })
}
