import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json' }

/** Serves a folder as hosts do, text gzipped, which Vite's preview does not; `page` stands in for index.html. */
export async function serveGzip(folder: string, page?: string): Promise<{ url: string, close: () => void }> {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURI(new URL(url!, 'http://localhost').pathname).replace(/\/$/, '/index.html'))
    const type = TYPES[extname(path)]
    const body = page && path === '/index.html' ? page : await readFile(join(folder, path)).catch(() => undefined)
    if (!body)
      return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream', ...type && { 'Content-Encoding': 'gzip' } })
    response.end(type ? gzipSync(body) : body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
