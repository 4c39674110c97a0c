import type { Plugin, ViteDevServer } from 'vite'
import { loadDeck } from '../lib/deck.ts'
import { sentence } from '../lib/errors.ts'
import { problemLine } from '../problems/problem.ts'
import { problems } from '../problems/problems.ts'

/** Milliseconds in which a burst of saved files, or of updates, counts as one. */
const CALM = 200

const ASK = 'deck-check:ask'

/**
 * Runs in the browser, behind Slidev's own code: asks what is wrong at the start and after every
 * update, for each wipes Vite's overlay, and UnoCSS alone sends dozens while a page loads.
 */
const CLIENT = `
if (import.meta.hot) {
  const ask = () => import.meta.hot.send('${ASK}')
  import.meta.hot.on('vite:afterUpdate', ask)
  ask()
}
`

async function complaint(server: ViteDevServer): Promise<string> {
  try {
    const found = await problems(await loadDeck(server.config.root, path => server.ssrLoadModule(path)))
    return found.map(problemLine).join('\n')
  }
  catch (error) {
    return sentence(error)
  }
}

/**
 * While someone edits, says in the browser what `npm run build` would refuse:
 * in Vite's error overlay, until it is mended.
 */
export function deckCheck(): Plugin {
  let shown = ''
  let turn = 0
  let checking: NodeJS.Timeout | undefined
  let telling: NodeJS.Timeout | undefined

  function tell(server: ViteDevServer): void {
    if (shown)
      server.ws.send({ type: 'error', err: { message: shown, stack: '', plugin: '讲稿检查' } })
  }

  async function check(server: ViteDevServer): Promise<void> {
    const mine = ++turn
    const found = await complaint(server)
    if (mine !== turn)
      return
    const mended = shown && !found
    shown = found
    tell(server)
    if (mended)
      server.ws.send({ type: 'full-reload' })
  }

  return {
    name: 'deck-check',
    apply: 'serve',
    transform: {
      filter: { id: /@slidev\/client\/main\.ts(?:\?|$)/ },
      handler: code => ({ code: code + CLIENT, map: null }),
    },
    configureServer(server) {
      server.ws.on(ASK, () => {
        clearTimeout(telling)
        telling = setTimeout(tell, CALM, server)
      })
      void check(server)
    },
    // Last, after Slidev has read what was saved and knows which slides to send.
    hotUpdate: {
      order: 'post',
      handler({ server }) {
        if (this.environment.name !== 'client')
          return
        clearTimeout(checking)
        checking = setTimeout(check, CALM, server)
      },
    },
  }
}
