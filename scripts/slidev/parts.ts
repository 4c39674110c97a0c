import type { DeckUse } from './use.ts'
import { createRequire } from 'node:module'
import { accessParts } from './access.ts'
import { keyParts } from './key-parts.ts'
import { nameParts } from './names.ts'

/**
 * A part of Slidev that this deck replaces: a module, wherever the client or the theme imports it by that name, or a
 * text in one of the client's files. A leading slash in what replaces it means the deck's own folder.
 */
export type Part = {
  why: string
  /** Whether something in the deck needs Slidev's own after all. */
  needed?: (use: DeckUse) => boolean
  /** Replaced while the deck is edited, too; all else in builds alone. */
  dev?: true
} & (
  { module: string, by: string }
  | {
    /** From the client's folder, or the name of a module that Slidev writes. */
    file: string
    text: string
    by: string
    /** What the file has to import for it. */
    imports?: string
  }
)

type Needed = Part['needed']

const code: Needed = ({ slides }) => /`|<pre|<code/.test(slides)
const twoslash: Needed = ({ slides, config }) => config.twoslash !== false && /^\s*(?:```|~~~).*\btwoslash\b/m.test(slides)
const tooltips: Needed = use => twoslash(use) || /\bv-(?:tooltip|menu|close-popper)\b|<v-?(?:dropdown|menu|tooltip)\b/i.test(use.all)
const drag: Needed = ({ all }) => /\bv-?drag/i.test(all)
const mark: Needed = ({ all }) => /\bv-mark\b/.test(all)
const motion: Needed = ({ all }) => /\bv-motion\b/.test(all)
const icons: Needed = ({ all }) => /\bi-[a-z][\w-]*[:-]/.test(all)
const alerts: Needed = ({ slides }) => /^\s*>\s*\[!/m.test(slides)
const magicMove: Needed = ({ slides }) => /magic-move/.test(slides)
const prose: Needed = ({ all }) => /\bprose\b/.test(all)

const NONE = '/scripts/slidev/page/none.ts'
const LATER = 'import { atHand, later } from \'/scripts/slidev/page/later.ts\''

const sheet = (name: string, why: string, needed: Needed): Part => ({ file: 'styles/index.ts', text: `import '${name}'\n`, by: '', why, needed })

/** Numbers are gzipped bytes of the first load. */
export const parts: Part[] = [
  // For everybody: what a screen reader, a key or a thumb needs, and Chinese words.
  ...accessParts,
  ...nameParts,
  ...keyParts,

  // Used by no slide, or by few.
  { module: 'vue/dist/vue.esm-bundler.js', by: createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-bundler.js'), why: 'templates are compiled when the site is built: 20 kB' },
  { module: '@slidev/parser/core', by: '@slidev/parser/utils', why: 'the same function without YAML: 11 kB' },
  { module: '@unhead/vue', by: '/scripts/slidev/page/head.ts', why: 'a title and the language are all that is set with it: 7 kB' },
  { module: '@unhead/vue/client', by: NONE, why: 'as above' },
  { module: 'drauu', by: NONE, why: 'drawing on slides: 6 kB', needed: ({ config }) => config.drawings.enabled !== false },
  { module: 'floating-vue', by: NONE, why: 'tooltips of settings and of code with types: 14 kB', needed: tooltips },
  { module: '@shikijs/vitepress-twoslash/client', by: NONE, why: 'as above', needed: tooltips },
  { module: '../modules/v-drag', by: NONE, why: 'v-drag: 4 kB', needed: drag },
  { module: './DragControl.vue', by: NONE, why: 'as above', needed: drag },
  { module: '../modules/v-mark', by: NONE, why: 'v-mark and rough-notation: 13 kB', needed: mark },
  { module: '../modules/v-motion', by: NONE, why: 'v-motion and its library: 12 kB', needed: motion },
  sheet('@shikijs/magic-move/style.css', 'code that moves', magicMove),
  sheet('@shikijs/vitepress-twoslash/style.css', 'code with types', twoslash),
  sheet('./shiki-twoslash.css', 'code with types', twoslash),
  sheet('markdown-it-github-alerts/styles/github-colors-light.css', 'alerts', alerts),
  sheet('markdown-it-github-alerts/styles/github-colors-dark-media.css', 'alerts', alerts),
  sheet('markdown-it-github-alerts/styles/github-base.css', 'alerts', alerts),
  sheet('./katex.css', 'formulas', ({ katex }) => katex),
  sheet('./code.css', 'code', code),
  { module: './prism.css', by: NONE, why: 'code, in the theme', needed: code },

  // Fetched when it is wanted.
  {
    file: 'pages/play.vue',
    text: 'import Controls from \'../internals/Controls.vue\'',
    by: 'const Controls = later(() => import(\'../internals/Controls.vue\'), fetch => watch([showOverview, showGotoDialog, showInfoDialog, currentContextMenu], () => fetch().catch(() => reopen())))',
    imports: `${LATER}
import { watch } from 'vue'
import { reopen } from '/composables/reopen.ts'
import { currentContextMenu } from '../logic/contextMenu'
import { showGotoDialog, showInfoDialog, showOverview } from '../state'`,
    why: 'overview, go-to, menus: 15 kB',
  },
  { file: 'pages/play.vue', text: 'import NavControls from \'../internals/NavControls.vue\'', by: 'const NavControls = later(() => import(\'../internals/NavControls.vue\'), atHand)', why: 'the bar at the lower left: 6 kB' },
  { file: 'pages/play.vue', text: 'import LaserPointer from \'../internals/LaserPointer.vue\'', by: 'const LaserPointer = later(() => import(\'../internals/LaserPointer.vue\'))', why: 'moved by the presenter' },
  { file: 'pages/play.vue', text: 'import PresenterMouse from \'../internals/PresenterMouse.vue\'', by: 'const PresenterMouse = later(() => import(\'../internals/PresenterMouse.vue\'))', why: 'moved by the presenter' },
  { file: 'internals/Goto.vue', text: '    input.value?.blur()\n  }\n})', by: '    input.value?.blur()\n  }\n}, { immediate: true })', why: 'the box may be open when it is mounted, and takes the focus then' },
  sheet('uno:typography.css', 'typography of notes: 2 kB, comes with them', prose),
  { file: 'internals/NoteDisplay.vue', text: '', by: '', imports: 'import \'uno:typography.css\'\nimport \'../styles/code.css\'', why: 'as above' },
  ...['internals/NavControls.vue', 'internals/QuickOverview.vue', 'pages/entry.vue', 'pages/notes.vue', 'pages/overview.vue'].map((file): Part =>
    ({ file, text: '', by: '', imports: 'import \'/scripts/slidev/page/icons.ts\'', why: 'icons of controls: 5 kB, come with them', needed: icons })),

  // Done otherwise.
  { file: 'setup/routes.ts', text: '() => import(\'../pages/play.vue\')', by: 'Play', imports: 'import Play from \'../pages/play.vue\'', why: 'the page of the slides is in the first file: one round trip less' },
  { file: '/@slidev/slides', text: 'await import(\'/@slidev/slides/1/md\')', by: 'first', imports: 'import * as first from \'/@slidev/slides/1/md\'', why: 'the first slide is in the first file: another round trip' },
  { file: '/@slidev/slides', text: 'console.error(\'slide failed to load\', e); return SlideError', by: 'throw e', why: 'a slide that could not be fetched would be an English sentence for good' },
  { file: 'layouts/error.vue', text: '\'Failed to fetch this slide. Please check your network connection.\'', by: '\'\'', why: 'the deck says it in its own words' },
  {
    file: 'internals/SlidesShow.vue',
    text: `watchEffect(() => {
  preloadRoute(currentSlideRoute.value)
  preloadRoute(prevRoute.value)
  preloadRoute(nextRoute.value)
})
// preload all slides after 3s
watchEffect((onCleanup) => {
  const routes = slides.value
  const timeout = setTimeout(() => {
    routes.forEach(preloadRoute)
  }, 3000)
  onCleanup(() => clearTimeout(timeout))
})`,
    by: 'mountNear(currentSlideRoute, [nextRoute, prevRoute], slides, preloadRoute)',
    imports: 'import { mountNear } from \'/scripts/slidev/page/mounting.ts\'',
    why: 'all slides would be mounted in one task three seconds after opening',
  },

  { file: 'modules/v-motion.ts', text: 'motion.apply(', by: `motion[matchMedia('(prefers-reduced-motion: reduce)').matches ? 'set' : 'apply'](`, why: 'v-motion moves by script: who asks for less motion sees the place that is moved to, at once', dev: true },
  { file: '../rough-notation/dist/index.mjs', text: '}, 400);', by: '}, 0);', why: 'v-mark draws a mark in the corner of a slide that is not shown yet, and moves it to its words 400 ms after the slide is up' },

  // Printed from the built site: by Ctrl+P, and by npm run export.
  {
    file: 'setup/routes.ts',
    text: `  if (__SLIDEV_FEATURE_PRINT__) {
    routes.push(
      {
        name: 'print',
        path: '/print',
        component: () => import('../pages/print.vue'),
        beforeEnter: passwordGuard,
      },
      {
        path: '/presenter/print',
        component: () => import('../pages/presenter/print.vue'),
        beforeEnter: passwordGuard,
      },
    )
  }`,
    by: `  routes.push({ name: 'print', path: '/print', component: () => import('../pages/print.vue'), beforeEnter: asPrint })`,
    imports: `import { asPrint } from '/scripts/slidev/page/print-route.ts'`,
    why: 'Slidev has the print view in its own export alone; here it is fetched when it is wanted',
    dev: true,
  },
  {
    file: 'pages/print.vue',
    text: 'const { isPrintMode } = useNav()',
    by: 'const { isPrintMode, slides, printRange } = useNav()\nwatchPrint(printRange.value.map(no => slides.value[no - 1]))',
    imports: `import { watchPrint } from '/scripts/slidev/page/print.ts'`,
    why: 'the print view says when it is whole, or which slide cannot be printed',
    dev: true,
  },

  // Shared with other decks of the same origin.
  { module: '@vueuse/core', by: '/scripts/slidev/page/storage.ts', why: 'settings stand under the address of the deck, and need no storage', dev: true },
  // Windows in step: setup/in-step.ts.
  { module: '../state/shared', by: '/composables/shared.ts', why: 'a window that opens late or wakes up learns what it missed; two decks of one title stay apart', dev: true },
  { file: 'setup/root.ts', text: `import { initSharedState, onPatch, patch } from '../state/shared'\n`, by: '', why: 'as above', dev: true },
  { file: 'setup/root.ts', text: '  initSharedState(`${slidesTitle} - shared`)\n', by: '', why: 'as above', dev: true },
  {
    file: 'setup/root.ts',
    text: '  router.afterEach(updateSharedState)\n  watch(clicksContext, updateSharedState)\n\n  onPatch((state) => {',
    by: '  void ((state: any) => {',
    why: 'the audience turned the presenter on localhost alone, and a presenter never another presenter',
    dev: true,
  },
  { file: 'pages/presenter.vue', text: '            <IconButton\n              v-if="__DEV__"\n', by: '            <IconButton\n              v-if="false"\n', why: 'what Slidev saves is the note of one length, over what it says in the others', dev: true },
  // The presenter's time: components/presenter/.
  { module: '../internals/TimerBar.vue', by: '/components/presenter/TimeBar.vue', why: 'Slidev shows the time alone, not where the talk should be', dev: true },
  { file: 'pages/presenter.vue', text: '      <CurrentProgressBar />\n', by: '', why: 'a second bar, which counts the appendix', dev: true },
  { module: '../internals/TimerInlined.vue', by: '/components/presenter/TimePace.vue', why: 'as above', dev: true },
  {
    file: 'internals/NavControls.vue',
    text: `<div class="px2 my-auto">
        <span class="text-lg">{{ currentSlideNo }}</span>
        <span class="opacity-50 text-sm"> / {{ total }}</span>
      </div>`,
    by: '<SlideCount />',
    imports: 'import SlideCount from \'/components/presenter/SlideCount.vue\'',
    why: 'the appendix is not counted as talk',
    dev: true,
  },
  { file: 'internals/NavControls.vue', text: '        <SyncControls v-if="__SLIDEV_FEATURE_PRESENTER__" />\n', by: '', why: 'nobody wants windows out of step', dev: true },
  { file: 'setup/root.ts', text: '${slidesTitle} - drawings', by: '${deckAddress()} drawings', imports: 'import { deckAddress } from \'/composables/deck-address.ts\'', why: 'drawings of two decks of one title stay apart', dev: true },
]
