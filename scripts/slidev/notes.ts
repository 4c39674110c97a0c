import type { Plugin } from 'vite'

/** The line of a slide's module on which Slidev writes all that it knows of the slide. */
const INFO = /^ *\.\.\.\((\{.*\})\),$/m

const PREFIX = 'virtual:deck-note/'

/** What of it only the editor and the presenter read. */
interface Unshown { noteHTML: string, frontmatterRaw?: string, revision?: string, comments?: string[] }

/**
 * Takes the notes out of the slides' modules, which are all part of the first load. In a build they are a file of
 * their own, fetched when a note is first read: by the presenter, or on the page of the notes.
 */
export function notesApart(): Plugin {
  const notes = new Map<string, string>()
  return {
    name: 'notes-apart',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'notes', test: /^\0virtual:deck-note\// }] } } } } }),
    resolveId: id => id.startsWith(PREFIX) ? `\0${id}` : undefined,
    load(id) {
      if (id.startsWith(`\0${PREFIX}`))
        return `export default ${JSON.stringify(notes.get(id.slice(PREFIX.length + 1)))}`
    },
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$/ },
      handler(code, id) {
        const no = id.match(/(\d+)\.frontmatter$/)![1]!
        const found = code.match(INFO)
        if (!found)
          this.error('Slidev 换了写备注的办法，请按新版 Slidev 改 scripts/slidev/notes.ts。')
        const { noteHTML, frontmatterRaw, revision, comments, ...shown } = JSON.parse(found[1]!) as Unshown
        notes.set(no, noteHTML)
        return {
          code: `import { noteOf } from '/scripts/slidev/page/notes.ts'\n${code.replace(INFO, () =>
            `${JSON.stringify(shown).slice(1, -1)}, get noteHTML() { return noteOf(${no}, () => import('${PREFIX}${no}')) },`)}`,
          map: null,
        }
      },
    },
  }
}
