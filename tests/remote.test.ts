import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import { spawn, spawnSync } from 'node:child_process'
import { request } from 'node:http'
import { hostname } from 'node:os'
import process from 'node:process'
import { getRandomPort } from 'get-port-please'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { exposeNav } from '../scripts/lib/walk.ts'
import { at, place, ready, turn } from './windows.ts'

const PASSWORD = '纸气球 & 12'

const port = await getRandomPort()
const changes = (): string => spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout
const before = changes()

const present = spawn(process.execPath, ['scripts/present.ts', '--port', `${port}`, '--password', PASSWORD], { env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
let terminal = ''
for (const stream of [present.stdout, present.stderr])
  stream.on('data', data => terminal += data)
const browser = await launchBrowser()
afterAll(async () => {
  await browser.close()
  present.kill()
})
await vi.waitFor(() => expect(terminal + present.exitCode).toMatch(/Ctrl\+C|\d$/), { timeout: 300_000 })

const printed = (name: string): string | undefined => terminal.match(new RegExp(`${name}\\s+(http\\S+)`))?.[1]
const local = `http://localhost:${port}/`
/** An address that is not this machine's own; on a machine without a network, another one of the loopback. */
const abroad = printed('别人跟着看')?.replace('#/1', '') ?? `http://127.0.0.2:${port}/`
const withPassword = `${abroad}?k=${encodeURIComponent(PASSWORD)}`

/** A window in a browser of its own, as on another machine. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', ...options })
  await context.addInitScript(exposeNav)
  const page = await context.newPage()
  await page.goto(address)
  await ready(page)
  return page
}
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** The answer to a request from another machine. */
async function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, method, path, headers: { 'host': `192.0.2.7:${port}`, 'content-type': 'application/json', ...headers } }, response => resolve(response.resume().statusCode)).on('error', reject).end(body)
  })
}
const far = JSON.stringify({ place: [Date.now() * 2, '{"page":9,"clicks":0,"clicksTotal":0,"turn":1}'] })

it('印出来的地址都打得开，说了谁能做什么', async () => {
  const addresses = [...terminal.matchAll(/http\S+/g)].map(([address]) => address)
  expect(addresses.length).toBeGreaterThanOrEqual(2)
  for (const address of addresses)
    expect((await fetch(address)).status, address).toBe(200)
  expect(printed('讲者的手机') ?? withPassword).toBe(withPassword)
  expect(terminal).toMatch(/谁也改不了这台电脑上的文件|没有连上网络/)
})

it('陌生人只能跟着看；有密码的手机能翻，地址里不留密码', async () => {
  const [speaker, stranger] = [await open(`${local}#/presenter/1`), await open(`${abroad}#/1`, phone)]
  await turn(speaker, stranger)
  await turn(stranger)
  await turn(stranger)
  const where = await turn(speaker, stranger)
  expect(where.startsWith('2') || where.startsWith('3')).toBe(true)

  const remote = await open(withPassword, phone)
  await at(remote, where)
  expect(remote.url()).toMatch(new RegExp(`^${RegExp.escape(abroad)}#/presenter/`))
  await turn(remote, speaker, stranger)
  await turn(speaker, remote, stranger)

  await remote.goto(`${abroad}#/entry`)
  await remote.getByText('讲者视图').click()
  await at(remote, await place(speaker))
  await turn(remote, speaker, stranger)
})

it('断了网的手机，连上就跟上', async () => {
  const [speaker, remote] = [await open(`${local}#/presenter/1`), await open(withPassword, phone)]
  await turn(speaker, remote)
  await remote.context().setOffline(true)
  await turn(speaker)
  const where = await turn(speaker)
  await remote.context().setOffline(false)
  await at(remote, where)
  await turn(remote, speaker)
})

describe('别的机器', () => {
  it.each([
    ['翻页', 'POST', '/stage', {}, far, 403],
    ['带着错的密码翻页', 'POST', '/stage', { cookie: 'deck-stage=x' }, far, 403],
    ['用错的密码进来，就是来看的', 'GET', '/?k=x', {}, '', 302],
    ['存讲稿', 'POST', '/__slidev/slides/1.json', {}, '{"note":"改了"}', 405],
    ['写文件', 'PUT', '/index.html', {}, '改了', 405],
    ['开编辑器', 'GET', '/__open-in-editor?file=slides.md', {}, '', 404],
    ['读源文件', 'GET', '/@fs/etc/hostname', {}, '', 404],
    ['出文件夹', 'GET', '/..%2fpackage.json', {}, '', 404],
    ['给这台电脑另起名字', 'GET', '/', { host: 'evil.example' }, '', 403],
    ['用这台电脑的名字', 'GET', '/', { host: `${hostname()}.local:${port}` }, '', 200],
  ])('%s', async (_, method, path, headers, body, status) => {
    expect(await ask(method, path, headers, body)).toBe(status)
  })

  it('有密码也只能送像样的话', async () => {
    const cookie = { cookie: `deck-stage=${encodeURIComponent(PASSWORD)}` }
    for (const body of ['', '[', '{"place":1}', '{"place":[1,"{"]}', `{"place":[1,"${'x'.repeat(200_000)}"]}`])
      expect(await ask('POST', '/stage', cookie, body)).toBe(400)
  })

  it('什么也没有写到磁盘上', () => {
    expect(changes()).toBe(before)
  })
})
