import type { PreparserSetup } from '@slidev/types'
import process from 'node:process'
import { shortLength } from '../composables/lengths.ts'
import { clicksIn, minutesOf, noteFor, withoutRemarks } from '../composables/notes.ts'
import { repeatSlide } from './repeat.ts'
import { shorten } from './shorten.ts'

/** Slidev's own export prints before fonts and pictures are there, and says that it is done. Not thrown: Slidev would show a stack. */
function refuseExport(): never {
  console.error('slidev export 印出来的是空白，请用 npm run export：PDF、讲义、PPTX 都由它来做。')
  process.exit(1)
}

/**
 * Completes the front matter of each slide by what its note says already: `clicks` from its `[click]` marks and
 * `minutes` from its length. What the front matter says itself stands. Without marks Slidev counts the `v-click`s,
 * so `clicks` stays open; a `src:` slide has no note of its own and hands its front matter to every slide of the file.
 *
 * A built site holds no remarks, unless `DECK_REMARKS` is set: what must not be said is not published.
 *
 * `DECK_LENGTH` asks for a short talk, in minutes: slides that do not belong to it are hidden, and the notes say what
 * they say in it. Minutes that the front matter says are those of the whole.
 */
const setup: PreparserSetup = ({ headmatter, filepath, mode }) => {
  if (mode === 'export')
    refuseExport()
  const short = shortLength(headmatter, process.env.DECK_LENGTH)
  const toLength = short ? shorten(short) : () => {}
  return [{
    name: 'deck',
    transformRawLines: lines => repeatSlide(lines, filepath, short, mode),
    async transformNote(written = '', frontmatter) {
      // Validation reports front matter that is not a mapping.
      if (typeof frontmatter !== 'object' || frontmatter.src)
        return undefined
      toLength(frontmatter)
      const note = noteFor(written, short)
      const clicks = clicksIn(note)
      if (clicks)
        frontmatter.clicks ??= clicks
      if (frontmatter.minutes === undefined || note !== noteFor(written))
        frontmatter.minutes = minutesOf(note, String(frontmatter.layout))
      return mode === 'build' && !process.env.DECK_REMARKS ? withoutRemarks(note) : note === written ? undefined : note
    },
  }]
}

export default setup
