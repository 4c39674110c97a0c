import type { Deck } from '../lib/deck.ts'
import type { Face } from '../lib/faces.ts'
import type { Families } from '../lib/families.ts'
import type { Characters } from './visit.ts'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { draws, faces, fontFace, subset } from '../lib/faces.ts'
import { readFamilies } from '../lib/families.ts'
import { deckCharacters, otherCharacters } from '../plugins/characters.ts'

/** Rules for the faces of the deck. */
export interface SlicedFonts {
  /** Those of the first slide, with the fonts themselves in them. */
  inline: string
  /** All others; their files lie beside the sheet. */
  sheet: string
}

/** The face that draws a character in a text of `family` and `weight`: CSS takes the next heavier weight that there is, and another face where that one has no glyph. */
function drawnBy(families: Families, family: string, weight: number, character: string): Face | undefined {
  const weights = faces.filter(face => families[face.font] === family).sort((a, b) => a.weight - b.weight)
  const face = weights.find(face => face.weight >= weight) ?? weights.at(-1)
  return [face, ...faces].find(face => face && draws(face, character))
}

/** The characters of a slide that `face` draws. */
export function charactersOf(face: Face, families: Families, slide: Characters): Set<string> {
  return new Set(Object.entries(slide).flatMap(([key, characters]) => {
    const [, family = '', weight = ''] = key.match(/^(.*) (\d+)$/) ?? []
    return [...characters].filter(character => drawnBy(families, family, Number(weight), character) === face)
  }))
}

/** Each character in the first of the groups that has it. */
export function groupCharacters(groups: Iterable<string>[]): string[][] {
  const taken = new Set<string>()
  return groups.map(group => [...new Set(group)].filter(character => !taken.has(character) && taken.add(character)).sort())
}

/** Characters that kern with each other, and so stay in one file; composables/latin.ts gives it all of them once it is there. */
export const isLatin = (character: string): boolean => character < '\u0250'

/** Cuts each face into slices by chapter, the first of which go into the page itself, and puts the others into `folder`/assets. */
export async function sliceFonts(root: string, folder: string, characters: Characters[], chapters: number[][]): Promise<SlicedFonts> {
  const families = await readFamilies(root)
  const slides = [...(await deckCharacters(root)).keys()].sort()
  const notes = await otherCharacters(root, slides, false)
  const fonts: SlicedFonts = { inline: '', sheet: '' }
  for (const face of faces) {
    const seen = characters.map(slide => charactersOf(face, families, slide))
    // A face without the space does not give a line its height (css-fonts-4, "first available font"): the text would move when the next slice comes.
    if (seen[0]?.size)
      seen[0].add(' ')
    const drawn = slides.filter(character => draws(face, character))
    const latin = drawn.filter(isLatin)
    // What the page holds, Latin, each chapter, and last what stands in the sources but on no slide that was seen.
    const [, ...others] = chapters.map(slides => slides.flatMap(no => [...seen[no - 1] ?? []]))
    const groups = groupCharacters([seen[0]!, latin, ...others, drawn])
    for (const [i, range] of [...groups, ...face === faces[0] ? [notes] : []].entries()) {
      if (!range.length)
        continue
      const path = await subset(root, face, (i === 1 ? latin : range).join(''))
      if (i === 0) {
        // Nothing to wait for: the font stands in the page.
        fonts.inline += fontFace(face, families, `data:font/woff2;base64,${await readFile(path, 'base64')}`, { range, display: 'block' })
        continue
      }
      const name = `${i === 1 ? 'latin-' : ''}${basename(path)}`
      await copyFile(path, join(folder, 'assets', name))
      fonts.sheet += fontFace(face, families, name, { range })
    }
  }
  return fonts
}

/** Slide numbers by chapter, for fonts: the first slide, what stands before the first chapter, and each chapter. */
function fontChapters({ slides }: Deck): number[][] {
  const starts = slides.filter(({ frontmatter }) => frontmatter.chapter).map(({ no }) => no)
  const bounds = [1, ...new Set([2, ...starts])].filter(no => no <= slides.length)
  return bounds.map((from, i) => Array.from({ length: (bounds[i + 1] ?? slides.length + 1) - from }, (_, k) => from + k))
}

/** Puts slices in the place of the whole fonts of a built site. */
export async function writeFonts(folder: string, deck: Deck, characters: Characters[]): Promise<SlicedFonts> {
  const sheet = join(folder, 'assets/deck-fonts.css')
  const whole = [...(await readFile(sheet, 'utf8')).matchAll(/url\(([^)]+)\)/g)].map(([, file]) => file!)
  const fonts = await sliceFonts(deck.root, folder, characters, fontChapters(deck))
  await writeFile(sheet, fonts.sheet)
  await Promise.all(whole.map(file => rm(join(folder, 'assets', file))))
  return fonts
}
