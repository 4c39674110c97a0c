import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { isScene, SCENE_WIDTHS } from '../../composables/pictures.ts'
import { dataUrl } from '../lib/data-url.ts'
import { loadDeck } from '../lib/deck.ts'

const ID = 'virtual:deck-pictures'

/** The pictures that slides name by `image`, as data; of a rendered scene the narrow AVIF. */
async function embed(root: string): Promise<Record<string, string>> {
  const { slides } = await loadDeck(root)
  const names = new Set(slides.map(({ frontmatter }) => frontmatter.image as string | undefined).filter(image => image !== undefined))
  return Object.fromEntries(await Promise.all([...names].map(async (image) => {
    const file = isScene(image) ? `${image}-${Math.min(...SCENE_WIDTHS)}.avif` : image
    return [image, dataUrl(file, await readFile(join(root, 'public', file)))]
  })))
}

/**
 * Serves `virtual:deck-pictures`, what the slides' pictures are in a build of one file; otherwise nothing, for they
 * lie beside the page. With `DECK_SINGLE` set, the build is one script and one sheet with everything in them.
 */
export function singleFile(): Plugin {
  const single = Boolean(process.env.DECK_SINGLE)
  let root = ''
  return {
    name: 'single-file',
    config: () => single ? { build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false } } : undefined,
    configResolved(config) {
      root = config.root
      for (const output of single ? [config.build.rolldownOptions.output].flat() : []) {
        if (output)
          Object.assign(output, { codeSplitting: false, manualChunks: undefined })
      }
    },
    resolveId: source => source === ID ? `\0${ID}` : undefined,
    async load(id) {
      if (id === `\0${ID}`)
        return `export const pictures = ${JSON.stringify(single ? await embed(root) : {})}`
    },
  }
}
