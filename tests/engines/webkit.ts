import type { ChildProcess } from 'node:child_process'
import type { Engine, Key } from './engine.ts'
import { Buffer } from 'node:buffer'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { getRandomPort } from 'get-port-please'

const PROGRAMS = { driver: '/usr/bin/WebKitWebDriver', screen: '/usr/bin/Xvfb' }
/** WebKitGTK's own small browser; Debian keeps it under the name of the machine. */
const BROWSERS = ['x86_64', 'aarch64'].map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)

/** WebDriver's names of the keys that print nothing (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<Key, string> = { Enter: '\uE007', PageDown: '\uE00F', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' }

/** Path of WebKitGTK's browser, where it, its driver and a screen without a monitor are installed (Debian: webkit2gtk-driver, xvfb). */
export function findWebkit(): string | undefined {
  return Object.values(PROGRAMS).every(path => existsSync(path)) ? BROWSERS.find(path => existsSync(path)) : undefined
}

/** Asks a driver by WebDriver; the answer's `value`. */
async function ask(url: string, method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<any> {
  const response = await fetch(url, { method, body: JSON.stringify(body) })
  const { value } = await response.json() as { value: any }
  if (!response.ok)
    throw new Error(`${method} ${url}：${value.message}`)
  return value
}

/** Asks again until there is an answer, for as long as the program lives. */
async function patiently<T>(program: ChildProcess, question: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await question()
    }
    catch (cause) {
      if (program.exitCode !== null)
        throw cause
      await setTimeout(50)
    }
  }
}

/** Opens a window of WebKitGTK, which is led by classic WebDriver, on a screen of its own. */
export async function startWebkit(binary: string): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'deck-webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  await writeFile(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
  const screen = spawn(PROGRAMS.screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [display] = await once(screen.stdout, 'data')
  const port = await getRandomPort('127.0.0.1')
  const places = Object.fromEntries(['CONFIG', 'DATA', 'CACHE'].map(name => [`XDG_${name}_HOME`, home]))
  const driver = spawn(PROGRAMS.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...places, DISPLAY: `:${String(display).trim()}` } })

  const sessions = `http://127.0.0.1:${port}/session`
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } }
  const { sessionId } = await patiently(driver, () => ask(sessions, 'POST', { capabilities }))
  const post = (command: string, body: unknown): Promise<any> => ask(`${sessions}/${sessionId}/${command}`, 'POST', body)

  /** Runs the text of a function. */
  async function run(work: string, arg: unknown): Promise<any> {
    const { value, error } = await post('execute/async', {
      script: `const [arg, done] = arguments; (async () => (${work})(arg))().then(value => done({ value }), error => done({ error: String(error) }))`,
      args: [arg ?? null],
    })
    if (error)
      throw new Error(error)
    return value
  }
  const evaluate: Engine['evaluate'] = (work, arg) => run(`${work}`, arg)
  const act = (type: string, actions: unknown[]): Promise<unknown> => post('actions', { actions: [{ type, id: type, actions }] })

  await post('timeouts', { script: null })
  await post('window/rect', { x: 0, y: 0, width: 1280, height: 720 })
  // Its bar takes some of it.
  await post('window/rect', { height: 1440 - await evaluate(() => innerHeight), width: 1280 })

  return {
    evaluate,
    goto: url => post('url', { url }),
    waitForFunction: (condition, arg) => run(`async (arg) => {
      while (!(${condition})(arg))
        await new Promise(requestAnimationFrame)
    }`, arg),
    press: key => act('key', ['keyDown', 'keyUp'].map(type => ({ type, value: KEYS[key] }))),
    mouse(...path) {
      const [from, ...others] = path.map(([x, y]) => ({ type: 'pointerMove', duration: 50, x: Math.round(x), y: Math.round(y) }))
      return act('pointer', [from, { type: 'pointerDown', button: 0 }, ...others, { type: 'pointerUp', button: 0 }])
    },
    screenshot: async () => Buffer.from(await ask(`${sessions}/${sessionId}/screenshot`, 'GET'), 'base64'),
    async close() {
      await ask(`${sessions}/${sessionId}`, 'DELETE')
      driver.kill()
      screen.kill()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
