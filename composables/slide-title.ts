/** The views that are named in the page's title; every other one is the talk itself. */
const VIEWS: Record<string, string> = { presenter: '讲者视图', notes: '讲稿', overview: '总览' }

/** A slide as titles know it. */
export interface TitledSlide {
  /** 1-based. */
  no: number
  /** Without marks and tags; empty when the slide has none. */
  title: string
}

/** What stands in the title's place after `clicks` of `total`: the question, if there is one, until the last click brings the title, its answer. */
export function titleAt(title: string, question: string | undefined, clicks: number, total: number): string {
  return question && clicks < total ? question : title
}

/** What a slide is called: its number, and its title if it has one. */
export function slideName({ no, title }: TitledSlide): string {
  return title ? `第 ${no} 页，${title}` : `第 ${no} 页`
}

/** The title of the browser's window: the slide, the view, the deck; the cover is the deck itself. */
export function windowTitle(deck: string, view: string, slide: TitledSlide): string {
  const slideIsUp = ['play', 'presenter'].includes(view) && slide.no > 1
  return [slideIsUp && (slide.title || slideName(slide)), VIEWS[view], deck].filter(Boolean).join(' · ')
}
