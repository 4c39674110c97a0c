import type { Deck, DeckSlide } from '../../lib/deck.ts'
import { chaptersOf } from '../../../composables/chapters.ts'
import { isAppendix } from '../../../composables/layouts.ts'

/** A chapter as the page sets it; an opener stands under the chapter's own heading. */
export interface PageChapter {
  id: string
  /** 一…六, 地, or nothing for what stands before the first station. */
  station: string
  /** Short name, for the contents. */
  name: string
  title: string
  slides: DeckSlide[]
}

/** The chapters of the talk, without its appendix: the page has lists of its own. */
export function pageChapters({ slides }: Pick<Deck, 'slides'>): PageChapter[] {
  const talk = slides.filter(({ layout }) => !isAppendix(layout))
  const chapters = chaptersOf(talk.map(slide => ({ ...slide, title: slide.title || undefined, chapter: slide.frontmatter.chapter as string | undefined })))
  const opening = { no: 1, numeral: '', name: chapters.length ? '开场' : '正文', title: chapters.length ? '开场' : '正文' }
  return [...chapters[0]?.no === 1 ? [] : [opening], ...chapters].map(({ no, numeral, name, title }) => ({
    id: `c-${no}`,
    station: numeral,
    name,
    // Without an opener, its first slide has a title of its own.
    title: talk[no - 1]!.layout === 'opener' ? title : name,
    slides: talk.slice(no - 1, (chapters.find(chapter => chapter.no > no)?.no ?? talk.length + 1) - 1),
  }))
}
