import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Entries } from '../../composables/last-write.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { merge } from '../../composables/last-write.ts'
import { isSame, keepPassword, mayLead } from './guard.ts'

/** Bytes of a message, windows that listen, values: far above what a talk needs, far below what would stop the machine. */
const LIMITS = { bytes: 100_000, windows: 500, values: 500 }
/** ms between two signs of life; composables/server.ts waits for three of them. */
const PULSE = 4000

/** @throws where a message is none */
async function readEntries(request: IncomingMessage): Promise<Entries> {
  let text = ''
  // Characters may be split between two packets.
  request.setEncoding('utf8')
  for await (const part of request) {
    text += part
    if (text.length > LIMITS.bytes)
      throw new Error('too long')
  }
  const entries = JSON.parse(text) as Record<string, unknown>
  for (const entry of Object.values(entries)) {
    if (!Array.isArray(entry) || !Number.isFinite(entry[0]) || typeof entry[1] !== 'string')
      throw new TypeError('not an entry')
    JSON.parse(entry[1])
  }
  return entries as Entries
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', ...headers }).end()
}

/** Answers what a folder of files cannot: who may lead, and what all windows share. Nothing that it hears is written to the disk. */
export function stage(folder: string, password: string): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const entries: Entries = {}
  const windows = new Set<ServerResponse>()
  const tell = (to: Iterable<ServerResponse>, what: Entries): void => {
    for (const window of to)
      window.write(`data: ${JSON.stringify(what)}\n\n`)
  }
  setInterval(tell, PULSE, windows, {}).unref()

  function listen(response: ServerResponse): void {
    if (windows.size >= LIMITS.windows)
      return end(response, 503)
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    windows.add(response)
    response.on('close', () => windows.delete(response))
    tell([response], entries)
  }
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const news = merge(entries, await readEntries(request))
      if (Object.keys(entries).length > LIMITS.values)
        throw new Error('too many')
      if (Object.keys(news).length)
        tell(windows, news)
      end(response, 204)
    }
    catch {
      end(response, 400)
    }
  }
  async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const role = mayLead(request, password) ? 'lead' : 'watch'
    const html = await readFile(join(folder, 'index.html'), 'utf8')
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' })
    response.end(html.replace('<head>', `<head><meta name="stage" content="${role}">`))
  }

  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost')
    const asked = `${request.method} ${pathname}`
    const key = searchParams.get('k')
    if (asked === 'POST /stage')
      return mayLead(request, password) ? void take(request, response) : end(response, 403)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405)
    if (asked === 'GET /stage')
      return listen(response)
    if (pathname === '/' && key !== null)
      return end(response, 302, isSame(key, password) ? { 'Location': '/#/presenter/1', 'Set-Cookie': keepPassword(password) } : { Location: '/' })
    if (pathname === '/' || pathname === '/index.html')
      return void page(request, response).catch(() => end(response, 500))
    next()
  }
}
