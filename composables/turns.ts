import type { Slide } from '@slidev/client'
import { lastOfTalk } from './chapters.ts'
import { layoutOf } from './layouts.ts'

/** Whether turning pages leads from slide `no` to slide `to`: within the talk, or within its appendix, but never from one into the other. */
export function turnsTo(slides: Slide[], no: number, to: number): boolean {
  const last = lastOfTalk(slides.map(({ no, meta }) => ({ no, layout: layoutOf(meta.slide.frontmatter.layout, no) })))
  return to >= 1 && to <= slides.length && (no <= last) === (to <= last)
}
