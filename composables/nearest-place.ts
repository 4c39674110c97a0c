/** What of a slide an address can name. */
export interface Addressed {
  no: number
  alias?: unknown
  /** Number of its clicks, where it is known before the slide is mounted. */
  clicks?: number
}

/** A slide and a click that exist, and what is to be said when they are not the ones that were asked for. */
export interface Place { no: number, clicks: number, said?: string }

/** Slidev's CLICKS_MAX: the last click of a slide that is turned back to, however many it has. */
export const LAST_CLICK = 999_999

/** The place that is nearest to what an address says: `#/17?clicks=2` has the slide `17` and the clicks `2`. */
export function nearestPlace(slide: string, clicks: unknown, slides: Addressed[]): Place {
  const known = slides.find(({ no, alias }) => `${no}` === slide || (alias && alias === slide))
  if (!known) {
    const asked = Number(slide)
    if (!slide || Number.isNaN(asked))
      return { no: 1, clicks: 0, said: '这个地址里没有页码，从第1页开始。' }
    const no = Math.min(Math.max(Math.round(asked), 1), slides.length)
    return { no, clicks: 0, said: `没有第${asked}页，这里是第${no}页。` }
  }
  const { no, clicks: total = LAST_CLICK } = known
  const asked = Number(clicks ?? 0)
  if (Number.isInteger(asked) && asked >= 0 && asked <= total)
    return { no, clicks: asked }
  const nearest = Math.min(Math.max(Math.round(asked) || 0, 0), total)
  return { no, clicks: nearest, said: asked === LAST_CLICK ? undefined : `第${no}页没有这一次点击，停在第${nearest}次。` }
}
