import { isAppendix, isFullBleed, isLanded } from './layouts.ts'
import { numeral } from './numerals.ts'

/** The part of a slide from which the navigation is derived. */
export interface SlideLike {
  /** Slide number, 1-based. */
  no: number
  title?: string
  layout: string
  /** Short name of the chapter that begins here. */
  chapter?: string
}

/** A chapter of the talk: a tick of the altimeter, a station of the flight plan. */
export interface Chapter {
  /** Number of the slide where it begins. */
  no: number
  /** 一…六, or 地 for the landing. */
  numeral: string
  /** Short name, for labels. */
  name: string
  /** Title of its opener, for kickers. */
  title: string
}

/** A heading without its Markdown and HTML. */
export function plainTitle(title: string): string {
  return title.replace(/<[^>]+>|[*_]/g, '').replace(/，\s+/g, '，').trim()
}

/** The chapters, from the slides that begin one: openers are numbered, the landing report is 地. */
export function chaptersOf(slides: SlideLike[]): Chapter[] {
  let openers = 0
  return slides.filter(slide => slide.chapter).map(({ no, title, layout, chapter }) => ({
    no,
    numeral: layout === 'opener' ? numeral(++openers) : '地',
    name: chapter!,
    title: plainTitle(title ?? chapter!),
  }))
}

/** The chapter of a slide; none before the first. */
export function chapterAt(chapters: Chapter[], no: number): Chapter | undefined {
  return chapters.findLast(chapter => chapter.no <= no)
}

/** Number of the last slide before the appendix. */
export function lastOfTalk(slides: SlideLike[]): number {
  const appendix = slides.find(({ layout }) => isAppendix(layout))
  return appendix ? appendix.no - 1 : slides.length
}

/** Number of the slide on which the altimeter reaches the ground: the last of the talk that shows its scale. */
export function landingOf(slides: SlideLike[]): number {
  const talk = slides.slice(0, lastOfTalk(slides))
  return talk.findLast(({ layout }) => !isFullBleed(layout) && !isLanded(layout))?.no ?? talk.length
}
