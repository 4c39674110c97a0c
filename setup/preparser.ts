import type { PreparserSetup } from '@slidev/types'
import { clicksIn, minutesOf } from '../composables/notes.ts'
import { repeatSlide } from './repeat.ts'

/**
 * Completes the front matter of each slide from its note, without overwriting: `clicks` from the `[click]` marks and
 * `minutes` from the length. Without marks Slidev counts the `v-click`s, so `clicks` stays unset; a `src:` slide has no
 * note, and would pass its front matter to every slide of the file.
 */
const setup: PreparserSetup = () => [{
  name: 'deck',
  transformRawLines: repeatSlide,
  async transformNote(note = '', frontmatter) {
    // Validation reports front matter that is not a mapping.
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
