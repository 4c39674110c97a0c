import type { Facts, Rect, TextFact } from './facts.ts'

/** One violation in one state of a slide. */
export interface Flaw {
  /** The text, or the element's path. */
  where: string
  measured: string
  limit: string
  box?: Rect
}

/** A rule about what a slide shows at a click; `why` is the consequence for the audience. */
export interface Rule {
  name: string
  why: string
  check: (facts: Facts) => Flaw[]
}

export const px = (length: number): string => `${Math.round(length * 10) / 10} px`
export const words = ({ text }: TextFact): string => `“${text.replace(/\s+/g, ' ').slice(0, 24)}”`
