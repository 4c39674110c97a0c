import type { Part } from './parts.ts'

const TITLE = 'One place sets the title of the page: composables/announceSlides.ts, which names the slide.'
const LANDMARK = 'Everything on a page stands in a landmark, so that a screen reader can jump to it.'
const SCROLLS = 'What scrolls can be scrolled by keys.'

/** What a screen reader, a key or a thumb needs of Slidev's own parts. */
export const accessParts = ([
  { file: 'setup/root.ts', text: 'title: slidesTitle,\n', by: '', why: TITLE },
  { file: 'pages/presenter.vue', text: 'useHead({ title: `Presenter - ${slidesTitle}` })', by: '', why: TITLE },
  { file: 'pages/notes.vue', text: 'useHead({ title: `Notes - ${slidesTitle}` })', by: '', why: TITLE },
  { file: 'pages/overview.vue', text: 'useHead({ title: `Overview - ${slidesTitle}` })', by: '', why: TITLE },

  { file: 'pages/play.vue', text: 'id="page-root" ref="root"', by: 'id="page-root" ref="root" role="main"', why: LANDMARK },
  { file: 'pages/presenter.vue', text: '<div class="bg-main h-full slidev-presenter', by: '<div role="main" class="bg-main h-full slidev-presenter', why: LANDMARK },
  { file: 'pages/notes.vue', text: '<div class="h-full flex flex-col">', by: '<div role="main" class="h-full flex flex-col">\n    <h1 class="sr-only">讲稿</h1>', why: LANDMARK },
  { file: 'pages/overview.vue', text: '      v-if="!isEmbedded"\n      class="grid', by: '      v-if="!isEmbedded"\n      aria-label="页码"\n      class="grid', why: LANDMARK },
  { file: 'pages/overview.vue', text: '      @scroll="onOverviewScroll"\n    >', by: '      tabindex="0"\n      @scroll="onOverviewScroll"\n    >\n      <h1 class="sr-only">总览</h1>', why: LANDMARK },
  { file: 'internals/NavControls.vue', text: '<nav ref="root"', by: '<nav ref="root" aria-label="放映"', why: LANDMARK },
  { file: 'internals/QuickOverview.vue', text: '      v-if="showOverview"\n', by: '      v-if="showOverview"\n      role="dialog" aria-label="全部幻灯片" tabindex="0"\n', why: LANDMARK },
  { file: 'internals/QuickOverview.vue', text: '    v-show="showOverview"\n', by: '    v-show="showOverview"\n    role="region" aria-label="总览的按钮"\n', why: LANDMARK },
  { file: 'internals/Goto.vue', text: 'id="slidev-goto-dialog"', by: 'id="slidev-goto-dialog" role="search"', why: LANDMARK },
  { file: 'internals/Goto.vue', text: 'id="slidev-goto-input"', by: 'id="slidev-goto-input" aria-label="页码或标题"', why: 'A placeholder is no name.' },
  { file: 'internals/Goto.vue', text: '<ul table', by: '<ul role="listbox" aria-label="找到的页" table', why: 'A list of buttons is neither: it is a choice.' },
  { file: 'internals/Goto.vue', text: 'role="button"', by: 'role="option" :aria-selected="selectedIndex === index"', why: 'As above.' },
  { file: 'pages/overview.vue', text: '      class="absolute z-2 top-0 right-0', by: '      role="region" aria-label="一共"\n      class="absolute z-2 top-0 right-0', why: LANDMARK },
  { file: 'pages/entry.vue', text: '<div class="h-full w-full', by: '<div role="main" class="h-full w-full', why: LANDMARK },
  { file: 'pages/entry.vue', text: 'lt-md:flex-col">', by: 'lt-md:flex-col">\n    <h1 class="sr-only">从哪里进</h1>', why: 'A page has a heading.' },
  { file: 'pages/404.vue', text: '<div class="grid justify-center', by: '<div role="main" class="grid justify-center', why: LANDMARK },
  { file: 'internals/NoteDisplay.vue', text: 'ref="noteDisplay"\n', by: 'ref="noteDisplay"\n    tabindex="0"\n', why: SCROLLS },

  { file: 'internals/NoteEditable.vue', text: `note ? '' : 'opacity-25`, by: `note || info?.noteHTML ? '' : 'opacity-25`, why: 'A built site has the notes as HTML alone, and Slidev took them for missing.' },

  { file: 'internals/MenuButton.vue', text: '<button :class="{ disabled }" @click="value = !value">', by: '<div :class="{ disabled }" @click="value = !value">', why: 'The slot holds a button already, and a button in a button is none.' },
  { file: 'internals/MenuButton.vue', text: '</button>', by: '</div>', why: 'As above.' },
  { file: 'internals/NavControls.vue', text: '<IconButton title="More Options" :active="value">', by: '<IconButton title="More Options" :active="value" :aria-expanded="value">', why: 'Whether the menu is open is heard, too.' },

  { file: 'internals/SegmentControl.vue', text: `? '' : 'op50'`, by: `? 'bg-main text-primary' : ''`, why: 'The choice that holds is raised; Slidev gives it a colour that its words cannot be read in.' },
  { file: 'internals/SegmentControl.vue', text: 'px-2 py-1 text-xs font-mono', by: 'px-2 py-1 text-xs', why: 'In a typeface for code Chinese words are boxes where the system has none.' },
  { file: 'internals/SegmentControl.vue', text: ':color="option.value === modelValue"', by: ':color="false"', why: 'As above.' },

  { file: 'pages/play.vue', text: 'class="absolute bottom-0 left-0 transition duration-300 opacity-0 hover:opacity-100 focus-within:opacity-100 focus-visible:opacity-100"', by: 'class="slide-controls"', why: 'When the controls show is said in styles/slidev.css: for a mouse, a key and a thumb alike.' },
  { file: 'pages/play.vue', text: `persistNav ? '!opacity-100 right-0' : 'opacity-0 p-2'`, by: `persistNav ? 'right-0' : 'p-2'`, why: 'On an upright phone they stood there always.' },

  { file: 'pages/play.vue', text: '@pointerdown="onClick"', by: '@click="onClick"', why: 'A swipe that began beside the slide turned twice: when the finger came down, and when it left.' },
  { file: 'composables/useSwipeControls.ts', text: 'onSwipeEnd() {', by: `onSwipeEnd(event) {\n      if (event.type === 'pointercancel')\n        return`, why: 'What the browser takes over, a pinch or a move of the zoomed page, is no swipe.' },
  { file: 'composables/useSwipeControls.ts', text: `if (direction.value === 'left')`, by: `if (direction.value === 'left' || direction.value === 'up')`, why: 'A steep swipe goes where most of it goes.' },
  { file: 'composables/useSwipeControls.ts', text: 'prevSlide()', by: 'prev()', why: 'A finger moved down goes back by a click and skips none.' },
  { file: 'composables/useSwipeControls.ts', text: 'nextSlide()', by: 'next()', why: 'A finger moved up goes on by a click and skips none.' },
] satisfies Part[]).map(part => ({ ...part, dev: true as const }))
