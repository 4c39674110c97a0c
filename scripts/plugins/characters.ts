import { glob, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** First occurrence of a character in the sources of the deck. */
export interface Place { file: string, line: number }

/** Files whose words can reach a slide. */
const SOURCES = ['slides.md', 'pages/**/*.md', '{components,composables,layouts,data}/**/*.{vue,ts}', '*.vue', 'scripts/{slidev/names,slidev/access,site/article}.ts']

/** Always included: ASCII, for dates, numbers and addresses composed at run time, and the dot of CSS's text-emphasis. */
const ALWAYS = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), '•']

/** All source files of the deck, as absolute paths. */
export async function sourceFiles(root: string): Promise<string[]> {
  const files: string[] = []
  for await (const file of glob(SOURCES, { cwd: root, exclude: f => /\.test\.ts$/.test(f) }))
    files.push(join(root, file))
  return files.sort()
}

/** A file's text with notes and comments blanked, so that they neither enlarge the fonts nor stop a build; line numbers stay. */
export function readable(text: string, file: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ')
  const shown = text.replace(/<!--[\s\S]*?-->/g, blank)
  return file.endsWith('.md')
    ? shown
    : shown.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank)
}

/** Files whose text is shown beside the slides: notes in the presenter's window, and messages in dev. */
const NOTES = ['slides.md', 'pages/**/*.md']
const MESSAGES = ['scripts/**/*.ts', 'data/**/*.ts']

/** Characters that occur only in notes and, in dev, in messages. */
export async function otherCharacters(root: string, shown: Iterable<string>, dev: boolean): Promise<string[]> {
  const files = await Array.fromAsync(glob(dev ? [...NOTES, ...MESSAGES] : NOTES, { cwd: root }))
  const texts = await Promise.all(files.map(file => readFile(join(root, file), 'utf8')))
  const others = new Set(texts.join('').match(/[^\p{C}\p{Z}]/gu))
  return [...others.difference(new Set(shown))].sort()
}

/** All characters of the deck with their first occurrences. */
export async function deckCharacters(root: string): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  for (const character of ALWAYS)
    places.set(character, { file: 'ASCII', line: 0 })
  for (const file of await sourceFiles(root)) {
    readable(await readFile(file, 'utf8'), file).split('\n').forEach((text, i) => {
      for (const character of text) {
        if (!/[\p{C}\p{Z}\uFE0F]/u.test(character) && !places.has(character))
          places.set(character, { file: relative(root, file), line: i + 1 })
      }
    })
  }
  return places
}
