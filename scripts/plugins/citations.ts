import type { Plugin } from 'vite'
import type { Importer } from '../lib/deck.ts'
import { join } from 'node:path'
import { deckCitations } from '../lib/citations.ts'
import { loadDeck } from '../lib/deck.ts'

/** The source lines, which every slide loads, and the whole list, which only the appendix loads. */
const IDS = ['virtual:deck-citations', 'virtual:deck-sources']
/** Files that citations and the number of slides depend on. */
const INGREDIENT = /\.(?:md|ts)$/

/** What is read of the deck: the code of each module, and other values whose change the dev server must handle. */
interface Reading { code: string[], slides: number, clicks: string }

async function readDeck(root: string, importer?: Importer): Promise<Reading> {
  const deck = await loadDeck(root, importer)
  const { citations, lines } = deckCitations(deck)
  const shown = new Set(lines.flatMap(({ numbers }) => numbers))
  const labels = citations.map(({ number, publisher, date, url, listedOn }) => shown.has(number) ? { number, publisher, date, url, listedOn } : undefined)
  const module = (exported: object): string => Object.entries(exported).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
  return {
    code: [module({ citations: labels, lines }), module({ citations })],
    slides: deck.slides.length,
    clicks: deck.slides.map(({ frontmatter }) => frontmatter.clicks).join(),
  }
}

/** Serves the sources of all slides and of the appendix as modules, so that the first slide loads neither the figures' data nor the whole ledger. */
export function citations(): Plugin {
  let root = ''
  let read: () => Promise<Reading>
  let last: Reading
  /** A build reads the deck once for all modules. */
  let built: Promise<Reading> | undefined
  let isBuild = false
  return {
    name: 'deck-citations',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
      read = () => readDeck(root)
    },
    configureServer(server) {
      read = () => readDeck(root, path => server.ssrLoadModule(path))
    },
    resolveId: source => IDS.includes(source) ? `\0${source}` : undefined,
    async load(id) {
      const i = IDS.indexOf(id.slice(1))
      if (i < 0)
        return
      last = await (isBuild ? built ??= read() : read())
      return last.code[i]
    },
    // Last, after Slidev has read the saved file and chosen the modules to send.
    hotUpdate: {
      order: 'post',
      async handler({ file, modules, server }) {
        const ours = IDS.map(id => this.environment.moduleGraph.getModuleById(`\0${id}`)).filter(module => module !== undefined)
        if (!ours.length || !INGREDIENT.test(file))
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
        return last.code.join() === before.code.join() ? undefined : [...modules, ...ours]
      },
    },
  }
}
