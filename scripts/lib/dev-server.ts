import type { Page } from 'playwright-chromium'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { UserError } from './errors.ts'

/** Path at which a dev server says which deck it shows. */
export const ADDRESS = '/__deck'

/** Packages are served from here, also to a copy of the deck in another folder. */
const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

const NOTE = 'node_modules/.cache/deck/dev.json'

/** The folder of a deck, and its length if that is not the whole: what two servers differ in. */
export function deckName(root: string): string {
  return root + (process.env.DECK_LENGTH ? `, ${process.env.DECK_LENGTH} min` : '')
}

/** Saves the address of the dev server of the deck in `root` for other commands. */
export async function noteServer(root: string, url: string): Promise<void> {
  await mkdir(dirname(join(root, NOTE)), { recursive: true })
  await writeFile(join(root, NOTE), JSON.stringify({ url }))
}

/** Address of the running dev server of the deck in `root` in the length that is asked for, if any. */
export async function runningServer(root: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readFile(join(root, NOTE), 'utf8')) as { url: string }
    const answer = await fetch(new URL(ADDRESS, url), { signal: AbortSignal.timeout(2000) })
    return await answer.text() === deckName(root) ? url : undefined
  }
  catch {
    return undefined
  }
}

/** A server of the deck in this process, without file watching. */
export interface DevServer {
  url: string
  close: () => Promise<void>
}

/** Serves the deck in `root` from its sources, on the first free port from `port` on. */
export async function startServer(root: string, port: number): Promise<DevServer> {
  // Imported late, because it is slow and not needed for help and error messages.
  const { createServer, resolveOptions } = await import('@slidev/cli')
  const options = await resolveOptions({ entry: join(root, 'slides.md') }, 'dev')
  const server = await createServer(options, {
    server: { host: '127.0.0.1', port, watch: null, fs: { allow: [REPOSITORY] } },
    // Separate, so that it does not replace the packages of a running `npm run dev`.
    cacheDir: join(root, 'node_modules/.cache/deck-dev'),
    logLevel: 'silent',
    clearScreen: false,
  })
  await server.listen()
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}

/** The first time, Vite finds packages that it has to optimize, and reloads the page; each attempt finds more of them. */
const TRIES = 4

/** Result of `work` on a fresh page, repeated if the page was reloaded meanwhile. @throws UserError that `goal` did not succeed */
export async function undisturbed<T>(goal: string, open: () => Promise<Page>, work: (page: Page) => Promise<T>): Promise<T> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const page = await open()
    let loads = 0
    page.on('request', request => request.isNavigationRequest() && request.frame() === page.mainFrame() && loads++)
    try {
      const result = await work(page)
      if (loads === 1)
        return result
    }
    catch (error) {
      if (loads < 2)
        throw error
    }
    finally {
      // Not awaited: a page that is reloading may never answer.
      page.close().catch(() => {})
    }
  }
  throw new UserError(`${goal}没有成功：页面被重新载入了 ${TRIES} 次，请再运行一次。`)
}
