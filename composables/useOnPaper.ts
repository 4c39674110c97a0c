import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { computed, shallowRef } from 'vue'

/** Whether a slide is drawn for paper: in the print view, and while the browser prints the slide in view. Nothing can be moved there, and nothing hidden is read. */
export function useOnPaper(): ComputedRef<boolean> {
  const { isPrintMode } = useNav()
  const prints = shallowRef(false)
  useEventListener(window, ['beforeprint', 'afterprint'], ({ type }) => prints.value = type === 'beforeprint')
  return computed(() => isPrintMode.value || prints.value)
}
