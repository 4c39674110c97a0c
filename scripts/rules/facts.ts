import type { Families } from '../lib/families.ts'

/** px of the canvas. */
export interface Rect { left: number, top: number, right: number, bottom: number }

/** The kind of a text, which decides which rules apply. */
export type Role = 'title' | 'quote' | 'source' | 'altimeter' | 'control' | 'figure' | 'code' | 'formula' | 'text'

/** How small a text may be: what the audience must read, a label, and a sign, whose place says more than its word. */
export type Duty = 'read' | 'label' | 'sign'

/** A visible text node. */
export interface TextFact extends Rect {
  /** Constant for the life of the node. */
  key: number
  role: Role
  text: string
  /** Boxes of its lines, as tall as the letters. */
  lines: Rect[]
  /** Chain of its elements, to find it again. */
  path: string
  duty: Duty
  fontSize: number
  weight: number
  family: string
  slanted: boolean
  color: string
  /** The thing whose red it is. */
  red?: number
  /** May move from click to click. */
  moves: boolean
  /** Width or height cut off by an element around it, px. */
  clipped: number
  /** Ends with an ellipsis (…), which shows that there is more. */
  shortened: boolean
}

/** Something visible that is not text: a picture, a shape, a surface. */
export interface BoxFact extends Rect {
  key: number
  path: string
  moves: boolean
  /** The thing whose red it is. */
  red?: number
  /** May leave the safe area: a quotation mark, a ball that flies off. */
  hangs: boolean
}

/** The lines of a paragraph, title or quotation as they are broken. */
export interface BlockFact { role: Role, path: string, lines: string[], box: Rect }

export interface ImageFact extends Rect { path: string, alt: string | null, decoded: boolean, largestWidth: number, vector: boolean }

/** Values of styles/tokens.css, px of the canvas. */
export interface Tokens {
  /** The type scale, ascending. */
  sizes: number[]
  /** The least of what must be read. */
  least: number
  /** Area for text and figures. */
  safe: Rect
  /** Lowest end of the source line. */
  sourceBottom: number
  /** Left edge of the altimeter. */
  altimeterLeft: number
  /** The font families bundled with the deck. */
  families: Families
}

/** One state of a slide, as the rules need it. */
export interface Facts {
  layout: string
  /** The question that the title answers. */
  question?: string
  clicks: { now: number, total: number }
  /** Words of the seals that are visible. */
  seals: string[]
  canvas: Rect
  tokens: Tokens
  /** The layout is rendered, not prevented by an error. */
  drawn: boolean
  texts: TextFact[]
  boxes: BoxFact[]
  blocks: BlockFact[]
  images: ImageFact[]
  /** Animations that run despite reduced motion. */
  running: string[]
  /** Numeric attributes of SVG that are not numbers. */
  notANumber: string[]
}
