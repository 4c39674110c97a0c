import { withoutRemarks } from '../../../composables/notes.ts'

/** What is said on a slide, as HTML, from its note as the speaker sees it: without remarks and click marks. */
export function speech(noteHtml: string): string {
  return withoutRemarks(noteHtml.replace(/<span class="slidev-note-click-mark[^>]*><\/span>\s*/g, ''))
    .replace(/\s*\n\s*/g, '')
    .replace(/<p><\/p>/g, '')
}
