import { glob, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Where a character stands: its first occurrence in the sources of the deck. */
export interface Place { file: string, line: number }

/** Files whose words can reach a slide. */
const SOURCES = ['slides.md', 'pages/**/*.md', '{components,composables,layouts,data}/**/*.{vue,ts}', '*.vue']

/** Always there: ASCII, for dates, numbers and addresses put together at run time, and the dot of CSS's text-emphasis. */
const ALWAYS = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), '•']

/** Every source file of the deck, absolute. */
export async function sourceFiles(root: string): Promise<string[]> {
  const files: string[] = []
  for await (const file of glob(SOURCES, { cwd: root, exclude: f => /\.test\.ts$/.test(f) }))
    files.push(join(root, file))
  return files.sort()
}

/**
 * What a reader may see of a file: notes and comments are blanked, so that
 * they neither enlarge the fonts nor stop a build; line numbers stay.
 */
export function readable(text: string, file: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ')
  const shown = text.replace(/<!--[\s\S]*?-->/g, blank)
  return file.endsWith('.md')
    ? shown
    : shown.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank)
}

/** Files whose words are read beside the slides: notes by the presenter, and in dev what the scripts have to say. */
const NOTES = ['slides.md', 'pages/**/*.md']
const MESSAGES = ['scripts/**/*.ts', 'data/**/*.ts']

/** Characters that only the notes hold, and in dev the messages about the deck: slides do not show them. */
export async function otherCharacters(root: string, shown: Iterable<string>, dev: boolean): Promise<string[]> {
  const files = await Array.fromAsync(glob(dev ? [...NOTES, ...MESSAGES] : NOTES, { cwd: root }))
  const texts = await Promise.all(files.map(file => readFile(join(root, file), 'utf8')))
  const others = new Set(texts.join('').match(/[^\p{C}\p{Z}]/gu))
  return [...others.difference(new Set(shown))].sort()
}

/** All characters of the deck, each with the place where it first occurs. */
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
