import type { Plugin, ViteDevServer } from 'vite'
import { relative } from 'node:path'
import { sentence } from '../lib/cli.ts'
import { loadDeck } from '../lib/deck.ts'
import { validate } from '../lib/validate.ts'

/** What the findings depend on, from the root. */
const WATCHED = /^(?:slides\.md|pages\/|data\/|public\/|layouts\/)/

/** Milliseconds in which a burst of saved files counts as one, and Slidev's own update has passed. */
const CALM = 200

async function complaint(server: ViteDevServer): Promise<string> {
  try {
    const deck = await loadDeck(server.config.root, path => server.ssrLoadModule(path))
    return validate(deck).map(({ message }) => message).join('\n')
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
  return {
    name: 'deck-check',
    apply: 'serve',
    configureServer(server) {
      let shown = ''
      let timer: NodeJS.Timeout | undefined
      const show = (): void => {
        if (shown)
          server.ws.send({ type: 'error', err: { message: shown, stack: '', plugin: '讲稿检查' } })
      }
      const check = async (): Promise<void> => {
        const before = shown
        shown = await complaint(server)
        show()
        if (before && !shown)
          server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('all', (_, path) => {
        if (!WATCHED.test(relative(server.config.root, path).replaceAll('\\', '/')))
          return
        clearTimeout(timer)
        timer = setTimeout(check, CALM)
      })
      server.ws.on('connection', show)
      void check()
    },
  }
}
