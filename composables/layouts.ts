/** What the deck knows of a layout apart from its looks. */
interface Traits {
  /** A picture fills the canvas: no kicker, no source line, no altimeter, the light pigments in both schemes. It cannot do without its `image`. */
  fullBleed?: true
  /** Follows the talk: not spoken, not on the altimeter. */
  appendix?: true
}

/** The layouts that are drawn for this deck; the other ones come from the theme and from Slidev. The file and the CSS class of a layout have its name. */
export const drawnLayouts = {
  cover: { fullBleed: true },
  opener: { fullBleed: true },
  statement: {},
  figure: {},
  voices: {},
  quote: {},
  check: {},
  closing: { fullBleed: true },
  image: { fullBleed: true },
  sources: { appendix: true },
} satisfies Record<string, Traits>

function has(layout: string, trait: keyof Traits): boolean {
  return (drawnLayouts as Record<string, Traits>)[layout]?.[trait] === true
}

/** Whether a picture fills the canvas of this layout. */
export function isFullBleed(layout: string): boolean {
  return has(layout, 'fullBleed')
}

/** Whether slides of this layout follow the talk. */
export function isAppendix(layout: string): boolean {
  return has(layout, 'appendix')
}

/** The layout of slide `no` (1-based): what its front matter says, or Slidev's default. */
export function layoutOf(layout: unknown, no: number): string {
  return typeof layout === 'string' && layout ? layout : no === 1 ? 'cover' : 'default'
}
