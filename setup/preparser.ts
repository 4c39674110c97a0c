import type { PreparserSetup } from '@slidev/types'
import { clicksIn, minutesOf } from '../composables/notes.ts'
import { repeatSlide } from './repeat.ts'

/**
 * Completes the front matter of each slide by what its note says already: `clicks` from its `[click]` marks and
 * `minutes` from its length. What the front matter says itself stands. Without marks Slidev counts the `v-click`s,
 * so `clicks` stays open; a `src:` slide has no note of its own and hands its front matter to every slide of the file.
 */
const setup: PreparserSetup = () => [{
  name: 'deck',
  transformRawLines: repeatSlide,
  async transformNote(note = '', frontmatter) {
    // Front matter that is not a mapping comes as it is, and validation says so.
    if (typeof frontmatter !== 'object' || frontmatter.src)
      return undefined
    const clicks = clicksIn(note)
    if (clicks)
      frontmatter.clicks ??= clicks
    frontmatter.minutes ??= minutesOf(note, String(frontmatter.layout))
    return undefined
  },
}]

export default setup
