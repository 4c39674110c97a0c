/**
 * The part of Slidev's public API that the deck uses. Slidev ships its client
 * as TypeScript source, which vue-tsc would check by our rules and find
 * wanting; tsconfig.json puts these declarations in its place. Use something
 * new of `@slidev/client`, and it has to be declared here.
 */
import type { Frontmatter, SlideInfo, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'
import type { DeckHeadmatter, SlideFrontmatter } from './front-matter.ts'

/** A slide as the running deck knows it. */
export interface Slide {
  no: number
  meta: { slide: Pick<SlideInfo, 'title' | 'frontmatter'> }
}

/** Navigation as `useNav` returns it. */
export interface Nav {
  slides: Ref<Slide[]>
  currentSlideNo: ComputedRef<number>
  currentLayout: ComputedRef<string>
  isPrintMode: ComputedRef<boolean>
}

type Unwrapped<T> = { [K in keyof T]: T[K] extends Ref<infer V> ? V : T[K] }

export function useNav(): Nav
export function useSlideContext(): {
  $nav: Ref<Unwrapped<Nav>>
  $clicks: Ref<number>
  $page: Ref<number>
  $route?: Slide
  $frontmatter: Frontmatter & SlideFrontmatter
  $renderContext: Ref<'none' | 'slide' | 'overview' | 'presenter' | 'previewNext'>
}
export function useIsSlideActive(): Ref<boolean>
export function onSlideEnter(callback: () => void): void
export function onSlideLeave(callback: () => void): void
/** Address of a file in public/, under any base. */
export function resolveAssetUrl(url: string): string

/** The headmatter, completed with Slidev's defaults; our own keys included. */
export const configs: SlidevConfig & DeckHeadmatter
