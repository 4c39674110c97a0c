/** Stands in for parts of Slidev that no slide of this deck uses: each export does nothing. */
import type { FunctionalComponent } from 'vue'

function nothing(): void {}
const plugin = () => ({ install: nothing })

/** `@shikijs/vitepress-twoslash/client` (an app's plugin) and `DragControl.vue` (a component). */
export default (): void => {}

/** `@unhead/vue/client` and the modules of v-drag, v-mark and v-motion. */
export { plugin as createHead, plugin as createVDragDirective, plugin as createVMarkDirective, plugin as createVMotionDirectives }

/** `floating-vue`: what a tooltip belongs to is shown without it. */
const bare: FunctionalComponent = (_, { slots }) => slots.default?.()
export { bare as Dropdown, nothing as recomputeAllPoppers, bare as Tooltip }

/** `drauu`: a pad without a canvas; Slidev's shortcuts and controls ask it for its state. */
export function createDrauu() {
  return { on: nothing, load: nothing, clear: nothing, undo: nothing, redo: nothing, dump: () => '', canUndo: () => false, canRedo: () => false, mount: nothing, unmount: nothing, mounted: false }
}
