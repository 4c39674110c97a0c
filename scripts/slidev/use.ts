import type { SlidevConfig } from '@slidev/types'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resolveConfig } from '@slidev/parser/core'
import { load } from '@slidev/parser/fs'
import { readable, sourceFiles } from '../plugins/characters.ts'

/** What a deck uses of Slidev: the ground on which parts are left out. */
export interface DeckUse {
  /** Markdown of all slides, without front matter and notes. */
  slides: string
  /** The same, and the sources of all components and layouts. */
  all: string
  /** Whether a slide has formulas. */
  katex: boolean
  /** The headmatter with Slidev's defaults. */
  config: SlidevConfig
}

/** Reads the deck in `root`. */
export async function readUse(root: string): Promise<DeckUse> {
  const { slides, features, headmatter } = await load({ roots: [root], userRoot: root }, join(root, 'slides.md'))
  const text = slides.map(({ content }) => content).join('\n')
  const sources = (await sourceFiles(root)).filter(file => !/\.md$|\/scripts\//.test(file)).map(async file => readable(await readFile(file, 'utf8'), file))
  return { slides: text, all: [text, ...await Promise.all(sources)].join('\n'), katex: features.katex, config: resolveConfig(headmatter) }
}
