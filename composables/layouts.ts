/** Properties of a layout apart from its looks. */
interface Traits {
  /** A picture fills the canvas: no kicker, no source line, no altimeter, light colours in both schemes. `image` is required. */
  fullBleed?: true
  /** Comes after the landing: no kicker, and of the altimeter only the balloon on its ground. */
  landed?: true
  /** Follows the talk: not spoken, not on the altimeter. */
  appendix?: true
}

/** The layouts designed for this deck. The file and the CSS class of a layout have its name. */
export const drawnLayouts = {
  cover: { fullBleed: true },
  opener: { fullBleed: true },
  statement: {},
  figure: {},
  voices: {},
  quote: {},
  check: {},
  bill: { landed: true },
  closing: { fullBleed: true },
  image: { fullBleed: true },
  sources: { appendix: true },
} satisfies Record<string, Traits>

function has(layout: string, trait: keyof Traits): boolean {
  return (drawnLayouts as Record<string, Traits>)[layout]?.[trait] === true
}

export function isFullBleed(layout: string): boolean {
  return has(layout, 'fullBleed')
}

export function isLanded(layout: string): boolean {
  return has(layout, 'landed')
}

export function isAppendix(layout: string): boolean {
  return has(layout, 'appendix')
}

/** Full-bleed pictures and the appendix have no altimeter. */
export function showsAltimeter(layout: string): boolean {
  return !isFullBleed(layout) && !isAppendix(layout)
}

/** The layout of slide `no` (1-based): from its front matter, or Slidev's default. */
export function layoutOf(layout: unknown, no: number): string {
  return typeof layout === 'string' && layout ? layout : no === 1 ? 'cover' : 'default'
}
