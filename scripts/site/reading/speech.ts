import { withoutRemarks } from '../../../composables/notes.ts'

/** What is said on a slide, as HTML, from its note as the speaker sees it: without remarks and click marks. */
export function speech(noteHtml: string): string {
  return withoutRemarks(noteHtml.replace(/<span class="slidev-note-click-mark[^>]*><\/span>\s*/g, ''))
    // Lines are the author's, but for code; between Latin words they stand for a space.
    .replace(/<pre[\s\S]*?<\/pre>|(\w[,.;:!?]?)[\t\v\f\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*\n\s*\b|\s*\n\s*/g, (found, latin?: string) => latin ? `${latin} ` : found.trim())
    .replace(/<p><\/p>/g, '')
}
