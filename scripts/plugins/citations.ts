import type { Plugin } from 'vite'
import type { Importer } from '../lib/deck.ts'
import { join } from 'node:path'
import { deckCitations } from '../lib/citations.ts'
import { loadDeck } from '../lib/deck.ts'

const ID = 'virtual:deck-citations'
/** Files that citations and the number of slides depend on. */
const INGREDIENT = /\.(?:md|ts)$/

/** What is read of the deck: the module's code, and other values whose change the dev server must handle. */
interface Reading { code: string, slides: number, clicks: string }

async function readDeck(root: string, importer?: Importer): Promise<Reading> {
  const deck = await loadDeck(root, importer)
  return {
    code: Object.entries(deckCitations(deck)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n'),
    slides: deck.slides.length,
    clicks: deck.slides.map(({ frontmatter }) => frontmatter.clicks).join(),
  }
}

/** Serves `virtual:deck-citations`, the sources of all slides and of the appendix, so that the first slide loads neither the figures' data nor the whole ledger. */
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
    // Last, after Slidev has read the saved file and chosen the modules to send.
    hotUpdate: {
      order: 'post',
      async handler({ file, modules, server }) {
        const module = this.environment.moduleGraph.getModuleById(`\0${ID}`)
        if (!module || !INGREDIENT.test(file))
          return
        const before = last
        // deckCheck reports what cannot be read; until it is corrected the last citations are kept.
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
