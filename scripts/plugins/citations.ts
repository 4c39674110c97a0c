import type { Plugin } from 'vite'
import type { Importer } from '../lib/deck.ts'
import { join } from 'node:path'
import { deckCitations } from '../lib/citations.ts'
import { loadDeck } from '../lib/deck.ts'

const ID = 'virtual:deck-citations'
/** What citations, and the number of slides, are made of. */
const INGREDIENT = /\.(?:md|ts)$/

/** What is read of the deck: the module's code, and what else the dev server must act on when it changes. */
interface Reading { code: string, slides: number, clicks: string }

async function readDeck(root: string, importer?: Importer): Promise<Reading> {
  const deck = await loadDeck(root, importer)
  return {
    code: Object.entries(deckCitations(deck)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n'),
    slides: deck.slides.length,
    clicks: deck.slides.map(({ frontmatter }) => frontmatter.clicks).join(),
  }
}

/**
 * Serves `virtual:deck-citations`, the sources of all slides and of the list in the appendix: read from the deck
 * once, so that neither the figures' data nor the whole ledger is loaded with the first slide.
 */
export function citations(): Plugin {
  let root = ''
  let read: () => Promise<Reading>
  let last: Reading
  return {
    name: 'deck-citations',
    configResolved(config) {
      root = config.root
      read = () => readDeck(root)
    },
    configureServer(server) {
      read = () => readDeck(root, path => server.ssrLoadModule(path))
    },
    resolveId: source => source === ID ? `\0${ID}` : undefined,
    async load(id) {
      if (id !== `\0${ID}`)
        return
      last = await read()
      return last.code
    },
    // Last, after Slidev has read what was saved and knows which modules it sends.
    hotUpdate: {
      order: 'post',
      async handler({ file, modules, server }) {
        const module = this.environment.moduleGraph.getModuleById(`\0${ID}`)
        if (!module || !INGREDIENT.test(file))
          return
        const before = last
        // What cannot be read is said by deckCheck; until it is mended the last citations stand.
        last = await read().catch(() => before)
        // The appendix grows with the ledger, but Slidev reads slides only when Markdown is saved.
        if (last.slides !== before.slides && !file.endsWith('.md'))
          server.watcher.emit('change', join(root, 'slides.md'))
        // Slidev counts the clicks of a slide when the page is loaded.
        else if (last.clicks !== before.clicks)
          server.ws.send({ type: 'full-reload' })
        return last.code === before.code ? undefined : [...modules, module]
      },
    },
  }
}
