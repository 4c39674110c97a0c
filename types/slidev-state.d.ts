/** The part of Slidev's own state that keys change; see slidev-client.d.ts. */
import type { Ref } from 'vue'

export const showOverview: Ref<boolean>
export const showGotoDialog: Ref<boolean>
/** What is being dragged by `v-drag`. */
export const activeDragElement: Ref<object | null>
export const fullscreen: { enter: () => Promise<void>, toggle: () => Promise<void> }
