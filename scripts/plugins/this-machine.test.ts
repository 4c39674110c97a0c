import type { AddressInfo } from 'node:net'
import type { Connect, ViteDevServer } from 'vite'
import { Buffer } from 'node:buffer'
import { createServer, request } from 'node:http'
import process from 'node:process'
import { afterAll, expect, it, vi } from 'vitest'
import { thisMachine } from './this-machine.ts'

/** What the plugin puts before all else in a dev server that listens on `host`. */
function guardOf(host?: string): Connect.NextHandleFunction {
  const use = vi.fn()
  const { handler } = thisMachine().configureServer as { handler: (server: ViteDevServer) => void }
  handler({ config: { server: { host } }, middlewares: { use } } as unknown as ViteDevServer)
  return use.mock.calls[0]![0]
}

/** Joins what it gets as Slidev does. */
const server = createServer((asked, answer) => guardOf('localhost')(asked as Connect.IncomingMessage, answer, () => {
  let body = ''
  asked.on('data', part => body += part).on('end', () => answer.end(body))
}))
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
afterAll(() => server.close())
const { port } = server.address() as AddressInfo

/** Sends a request, its body byte by byte. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', method, path, headers }, (answer) => {
      let text = `${answer.statusCode} `
      answer.setEncoding('utf8').on('data', part => text += part).on('end', () => resolve(text))
    }).on('error', reject)
    for (const byte of Buffer.from(body))
      asking.write(Buffer.of(byte))
    asking.end()
  })
}

it('存的讲稿不会在一个字中间断开', async () => {
  expect(await send('POST', '/__slidev/slides/1.json', {}, '讲稿🎈')).toBe('200 讲稿🎈')
})

it.each([
  ['自己的页面', 'POST', '/x', { host: 'localhost:3030', origin: 'http://localhost:3030' }, 200],
  ['别的网站', 'POST', '/x', { origin: 'https://evil.example' }, 403],
  ['别的网站里的一张图', 'GET', '/__open-in-editor?file=slides.md', { 'sec-fetch-site': 'cross-site' }, 403],
  ['从别处点过来', 'GET', '/', { 'sec-fetch-site': 'cross-site' }, 200],
])('%s', async (_, method, path, headers: Record<string, string>, status) => {
  expect(await send(method, path, headers)).toBe(`${status} `)
})

it('向整个网络开着的，不开', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => guardOf('0.0.0.0')).toThrow('exit 1')
  expect(said.mock.calls.join()).toMatch(/请用 npm run present/)
  exit.mockRestore()
  said.mockRestore()
})
