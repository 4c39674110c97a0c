import type { Plugin, ViteDevServer } from 'vite'
import type { Problem } from '../problems/problem.ts'
import { loadDeck } from '../lib/deck.ts'
import { ADDRESS, deckName } from '../lib/dev-server.ts'
import { sentence } from '../lib/errors.ts'
import { problemLine } from '../problems/problem.ts'
import { problems } from '../problems/problems.ts'

/** ms within which several saved files count as one change. */
const CALM = 200

/** Problems of the deck; if it cannot be read, that error. */
async function findProblems(server: ViteDevServer): Promise<Problem[]> {
  try {
    return await problems(await loadDeck(server.config.root, path => server.ssrLoadModule(path)))
  }
  catch (error) {
    return [{ file: 'slides.md', text: sentence(error) }]
  }
}

/** Whether two problems are the same, though perhaps on another line. */
function isSame(a: Problem, b: Problem): boolean {
  return a.file === b.file && a.text === b.text && a.title === b.title
}

/** Prints what has changed. */
function report(before: Problem[], now: Problem[]): void {
  const fresh = now.filter(problem => !before.some(old => isSame(old, problem)))
  const mended = before.filter(problem => !now.some(left => isSame(left, problem)))
  if (fresh.length)
    console.error(`要改 ${fresh.length} 处，改好之前网站和 PDF 都不会生成：\n${fresh.map(problemLine).join('\n')}`)
  if (mended.length)
    console.log(now.length ? `改好了 ${mended.length} 处，还有 ${now.length} 处。` : '都改好了。')
}

/** Shows problems in the terminal and on the slide while someone edits; scripts/client/ does so in the browser and also measures findings. */
export function deckCheck(): Plugin {
  let found: Problem[] = []
  let turn = 0
  let waiting: NodeJS.Timeout | undefined

  async function check(server: ViteDevServer): Promise<void> {
    const mine = ++turn
    const now = await findProblems(server)
    if (mine !== turn)
      return
    // `npm run check` starts a silent server and prints the problems itself.
    if (server.config.logLevel !== 'silent')
      report(found, now)
    found = now
    server.ws.send('deck:problems', found)
  }

  return {
    name: 'deck-check',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { id: /@slidev\/client\/main\.ts(?:\?|$)/ },
      handler: code => ({ code: `import { attend } from '/scripts/client/index.ts'\n${code.replace('app.mount(', 'attend(app)\n  app.mount(')}`, map: null }),
    },
    configureServer(server) {
      server.middlewares.use(ADDRESS, (_, response) => response.end(deckName(server.config.root)))
      server.ws.on('deck:ask', (_, client) => client.send('deck:problems', found))
      // Not in hotUpdate, which is skipped if Slidev cannot read the saved file.
      server.watcher.on('all', () => {
        clearTimeout(waiting)
        waiting = setTimeout(check, CALM, server)
      })
      void check(server)
    },
  }
}
