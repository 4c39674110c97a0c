import type { Plugin } from 'vite'
import { deckCitations } from '../lib/citations.ts'
import { loadDeck } from '../lib/deck.ts'

const ID = 'virtual:deck-citations'
/** What citations are made of. */
const INGREDIENT = /\.(?:md|ts)$/

/**
 * Serves `virtual:deck-citations`, the sources of all slides and of the list in the appendix: read from the deck
 * once, so that neither the figures' data nor the whole ledger is loaded with the first slide.
 */
export function citations(): Plugin {
  let root = ''
  let code = ''
  let read: () => Promise<string>
  return {
    name: 'deck-citations',
    configResolved(config) {
      root = config.root
      read = async () => moduleOf(await loadDeck(root))
    },
    configureServer(server) {
      read = async () => moduleOf(await loadDeck(root, path => server.ssrLoadModule(path)))
    },
    resolveId: source => source === ID ? `\0${ID}` : undefined,
    load: async id => id === `\0${ID}` ? code = await read() : undefined,
    // Last, after Slidev has chosen what it sends.
    hotUpdate: {
      order: 'post',
      async handler({ file, modules }) {
        const module = this.environment.moduleGraph.getModuleById(`\0${ID}`)
        // What cannot be read is said by deckCheck; until then the last citations stand.
        if (!module || !INGREDIENT.test(file) || code === await read().catch(() => code))
          return
        return [...modules, module]
      },
    },
  }
}

function moduleOf(deck: Parameters<typeof deckCitations>[0]): string {
  return Object.entries(deckCitations(deck)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`).join('\n')
}
