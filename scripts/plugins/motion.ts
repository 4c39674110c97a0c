import type { Plugin } from 'vite'

/** Timing of v-motion and v-mark that no style sheet can change: a text in their module, and its replacement. */
export const MOTION = [
  // v-motion moves by script; with reduced motion it jumps to the end.
  { module: '@slidev/client/modules/v-motion.ts', text: 'motion.apply(', by: `motion[matchMedia('(prefers-reduced-motion: reduce)').matches ? 'set' : 'apply'](` },
  // v-mark draws a mark in the corner of a slide that is not shown yet, and moves it to its words 400 ms after the slide is shown.
  { module: '@slidev/rough-notation/dist/index.mjs', text: '}, 400);', by: '}, 0);' },
]

/** Applies `MOTION` to the modules. */
export function motion(): Plugin {
  return {
    name: 'motion',
    transform: (code, id) => {
      const { text, by } = MOTION.find(({ module }) => id.endsWith(module)) ?? {}
      return text && { code: code.replaceAll(text, by!), map: null }
    },
  }
}
