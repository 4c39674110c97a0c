import type { Plugin } from 'vite'

/** `v-motion` moves by script, which no style sheet stops: whoever asks for less motion sees the place that is moved to, at once. */
export function motionPreference(): Plugin {
  return {
    name: 'motion-preference',
    transform: {
      filter: { id: /@slidev\/client\/modules\/v-motion\.ts$/ },
      handler: code => ({ code: code.replaceAll('motion.apply(', `motion[matchMedia('(prefers-reduced-motion: reduce)').matches ? 'set' : 'apply'](`), map: null }),
    },
  }
}
