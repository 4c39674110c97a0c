import type { CitingSlide } from './citations.ts'
import { findCheck, sourcesOf } from '../data/checks.ts'

/**
 * What of a slide's front matter says where its facts come from. Apart from citations.ts, which
 * the scripts load: they must start, and say so, even while data/checks.ts cannot be read.
 */
export function citingSlide({ no, frontmatter: { source, noteSource, check } }: { no: number, frontmatter: Record<string, any> }): CitingSlide {
  return { no, source, noteSource, checked: check ? sourcesOf(findCheck(check)) : [] }
}
