/**
 * The part of Slidev's public API that the deck uses. Slidev ships its client as TypeScript source, which does not pass
 * our type checks; tsconfig.json replaces it by these declarations. Any further import from `@slidev/client` must be declared here.
 */
import type { Frontmatter, SlideInfo, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'
import type { Router } from 'vue-router'
import type { DeckHeadmatter, SlideFrontmatter } from './front-matter.ts'

export interface Slide {
  no: number
  meta: {
    slide: Pick<SlideInfo, 'title' | 'frontmatter'>
    /** Number of clicks that the front matter or the note says; else it is known when the slide is mounted. */
    clicks?: number
  }
  /** Fetches its code. */
  load: () => Promise<unknown>
}

export interface Nav {
  slides: Ref<Slide[]>
  currentSlideNo: ComputedRef<number>
  currentSlideRoute: ComputedRef<Slide>
  currentLayout: ComputedRef<string>
  clicks: Ref<number>
  clicksTotal: ComputedRef<number>
  currentRoute: ComputedRef<{ name?: string | symbol | null }>
  isPrintMode: ComputedRef<boolean>
  isPresenter: ComputedRef<boolean>
  /** Whether the address names a slide. */
  hasPrimarySlide: ComputedRef<boolean>
  router: Router
  /** To the next click. */
  next: () => Promise<void>
  /** To the click before. */
  prev: () => Promise<void>
  isPlaying: ComputedRef<boolean>
  /** Whether turning pages leads anywhere from here. */
  hasNext: ComputedRef<boolean>
  hasPrev: ComputedRef<boolean>
  nextSlide: () => Promise<void>
  prevSlide: () => Promise<void>
  go: (no: number, clicks?: number) => Promise<void>
}

type Unwrapped<T> = { [K in keyof T]: T[K] extends Ref<infer V> ? V : T[K] }

export function useNav(): Nav
export function useSlideContext(): {
  $nav: Ref<Unwrapped<Nav>>
  $clicks: Ref<number>
  $clicksContext: { readonly total: number }
  $page: Ref<number>
  $route?: Slide
  $frontmatter: Frontmatter & SlideFrontmatter
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>
}
export function useDarkMode(): { toggleDark: () => void }
export function useDrawings(): { drawingEnabled: Ref<boolean> }
export function useIsSlideActive(): Ref<boolean>
export function onSlideEnter(callback: () => void): void
export function onSlideLeave(callback: () => void): void
/** Address of a file in public/, under any base. */
export function resolveAssetUrl(url: string): string

/** The headmatter with Slidev's defaults, our own keys included. */
export const configs: SlidevConfig & DeckHeadmatter
