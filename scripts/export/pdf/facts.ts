import type { Deck, DeckSlide } from '../../lib/deck.ts'
import type { Bookmark } from './outline.ts'
import { chaptersOf, lastOfTalk } from '../../../composables/chapters.ts'
import { readFacts } from '../../site/facts.ts'
import { goalWords } from './goals.ts'

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string
  author?: string
  /** A sentence or two. */
  subject?: string
  keywords?: string[]
  /** BCP 47. */
  lang: string
  /** Instead of the one that the file has. */
  outline?: Bookmark[]
  /** What a link leads to, by the name of its goal in the file or by its address; else its page or address is said. */
  describe?: (goal: string) => string | undefined
}

const APPENDIX = '附录'
/** As the licence names them, where no speaker is set. */
const AUTHORS = '这份幻灯片的作者'

/** The numbers of the slides where a part of the talk begins, with its title: the opening, each chapter, the appendix. */
export function parts(slides: DeckSlide[]): { no: number, title: string }[] {
  const list = slides.map(slide => ({ ...slide, chapter: slide.frontmatter.chapter as string | undefined }))
  const chapters = chaptersOf(list)
  const end = lastOfTalk(list) + 1
  return [
    ...chapters[0]?.no === 1 ? [] : [{ no: 1, title: slides[0]!.title }],
    ...chapters,
    ...end <= slides.length ? [{ no: end, title: APPENDIX }] : [],
  ]
}

/** Bookmarks of two levels: parts of the talk hold their slides; `pages` has the number of the slide on each page. */
export function slidesOutline(slides: DeckSlide[], pages: number[]): Bookmark[] {
  const starts = parts(slides)
  const mark = ({ no, title }: { no: number, title: string }): Bookmark => ({ title: title || `第 ${no} 页`, page: pages.indexOf(no) + 1, items: [] })
  return starts.flatMap((part, i) => {
    const until = starts[i + 1]?.no ?? slides.length + 1
    const printed = slides.filter(({ no }) => no >= part.no && no < until && pages.includes(no))
    // A part's own slide stands for it, unless its title is another.
    const items = printed.filter(slide => slide.no !== part.no || part.title === APPENDIX).map(mark)
    return printed.length ? [{ ...mark({ ...part, no: printed[0]!.no }), items }] : []
  })
}

/** What the PDF of the slides says of itself. */
export async function slidesFacts(deck: Deck, pages: number[]): Promise<PdfFacts> {
  const { title, author = AUTHORS, description, lang } = await readFacts(deck)
  return {
    title,
    author,
    subject: description,
    keywords: deck.slides.flatMap(({ frontmatter }) => frontmatter.chapter ? [String(frontmatter.chapter)] : []),
    lang,
    outline: slidesOutline(deck.slides, pages),
    describe: goalWords(deck),
  }
}
