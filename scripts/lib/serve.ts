import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import sirv from 'sirv'

/** A folder on the net: files and nothing else, as the plainest host serves them. */
export interface Served {
  /** With a slash at the end. */
  url: string
  close: () => Promise<void>
}

/**
 * Serves `folder` under `base`, on any free port unless one is given; all
 * else is a 404, so that a deck that reaches out of its sub-path is found out.
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end()
    if (!request.url?.startsWith(base))
      return missing()
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
