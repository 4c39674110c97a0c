import type { Families } from '../lib/families.ts'

/** px of the canvas. */
export interface Rect { left: number, top: number, right: number, bottom: number }

/** What a text belongs to; it decides which rules hold. */
export type Role = 'title' | 'quote' | 'source' | 'altimeter' | 'figure' | 'code' | 'formula' | 'text'

/** A text node that can be seen. */
export interface TextFact extends Rect {
  /** Stays the same while the node lives. */
  key: number
  role: Role
  text: string
  /** Its lines' boxes, as tall as the letters. */
  lines: Rect[]
  /** The chain of elements, to find it again. */
  path: string
  fontSize: number
  weight: number
  family: string
  slanted: boolean
  color: string
  /** May move from click to click. */
  moves: boolean
  /** What is cut off by a box round it, px. */
  clipped: number
  /** Ends with … where its box does: the reader sees that there is more. */
  shortened: boolean
}

/** Something painted that is no text: a picture, a shape, a surface. */
export interface BoxFact extends Rect {
  key: number
  path: string
  moves: boolean
  /** May leave the safe area: a quotation mark that hangs, a ball that flies off. */
  hangs: boolean
}

/** The words of one paragraph, title or quotation as they were broken into lines. */
export interface BlockFact { role: Role, path: string, lines: string[], box: Rect }

export interface ImageFact extends Rect { path: string, alt: string | null, decoded: boolean, largestWidth: number, vector: boolean }

/** What styles/tokens.css says, px of the canvas. */
export interface Tokens {
  /** The type scale, ascending. */
  sizes: number[]
  /** Where words and figures may stand. */
  safe: Rect
  /** Where the source line ends at the latest. */
  sourceBottom: number
  /** Where the altimeter begins. */
  altimeterLeft: number
  /** The font families that the deck brings along. */
  families: Families
}

/** One state of one slide: everything that the rules ask about. */
export interface Facts {
  /** Classes of the slide, its layout among them. */
  layout: string
  canvas: Rect
  tokens: Tokens
  /** The layout is there: no error kept the slide from being drawn. */
  drawn: boolean
  texts: TextFact[]
  boxes: BoxFact[]
  blocks: BlockFact[]
  images: ImageFact[]
  /** Animations that run although the viewer wants none. */
  running: string[]
  /** Attributes of the drawing that are no numbers. */
  notANumber: string[]
}
