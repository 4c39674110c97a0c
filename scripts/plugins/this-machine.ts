import type { Plugin } from 'vite'
import process from 'node:process'

/**
 * Keeps a dev server to this machine and its own pages, because it writes to the disk and opens editors. Slidev's own
 * `--remote` is refused: its password stands in the page, and is not asked for when notes are saved.
 */
export function thisMachine(): Plugin {
  return {
    name: 'this-machine',
    configureServer: {
      order: 'pre',
      handler({ config, middlewares }) {
        if (![undefined, false, 'localhost', '127.0.0.1'].includes(config.server.host)) {
          console.error('这样开，同一网络里谁都能改这台电脑上的讲稿。让手机翻页请用 npm run present。')
          process.exit(1)
        }
        middlewares.use((request, response, next) => {
          const { origin, host, 'sec-fetch-site': site } = request.headers
          const acts = request.method === 'POST' || request.url?.startsWith('/__open-in-editor')
          if (acts && (site === 'cross-site' || (origin && origin !== `http://${host}`)))
            return void response.writeHead(403).end()
          // Slidev joins what it is sent packet by packet, and a Chinese character may be split between two.
          if (request.method === 'POST')
            request.setEncoding('utf8')
          next()
        })
      },
    },
  }
}
