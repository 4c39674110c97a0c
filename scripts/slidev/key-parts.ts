import type { Part } from './parts.ts'

const ENDS = 'After the last slide of the talk nothing happens by accident: the appendix has a key of its own.'
const TURNS = `import { turnsTo } from '/composables/turns.ts'`

/** Keys of the deck instead of Slidev's, and where turning pages ends. */
export const keyParts: Part[] = ([
  { module: '../logic/shortcuts', by: '/setup/on-key.ts', why: 'one listener, one table of keys, setup/keys.ts: by place on the keyboard, whatever has the focus; a key of a fork is a line there' },

  { file: 'composables/useNav.ts', text: 'computed(() => currentSlideNo.value < slides.value.length || clicks', by: 'computed(() => turnsTo(slides.value, currentSlideNo.value, currentSlideNo.value + 1) || clicks', imports: TURNS, why: ENDS },
  { file: 'composables/useNav.ts', text: 'computed(() => currentSlideNo.value > 1 || clicks', by: 'computed(() => turnsTo(slides.value, currentSlideNo.value, currentSlideNo.value - 1) || clicks', why: ENDS },
  { file: 'composables/useNav.ts', text: 'if (currentSlideNo.value < slides.value.length) {', by: 'if (turnsTo(slides.value, currentSlideNo.value, currentSlideNo.value + 1)) {', why: ENDS },
  { file: 'composables/useNav.ts', text: 'if (currentSlideNo.value > 1) {', by: 'if (turnsTo(slides.value, currentSlideNo.value, currentSlideNo.value - 1)) {', why: ENDS },

  { file: 'internals/Goto.vue', text: '@keydown.enter="goTo"', by: '@keydown.capture="$event.isComposing || $event.keyCode === 229 ? $event.stopImmediatePropagation() : undefined"\n        @keydown.enter="goTo"', why: 'while an input method composes, its keys are its own; Safari says so by the code 229 alone' },
] satisfies Part[]).map(part => ({ ...part, dev: true as const }))
