import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { freshSite } from '../../scripts/lib/fresh.ts'
import { serveFolder } from '../../scripts/lib/serve.ts'
import { exposeNav } from '../../scripts/lib/walk.ts'

declare global {
  interface Window { complaints: string[] }
}

/** Keeps in `complaints` what a console would show as an error or a warning. */
function gatherComplaints(): void {
  const complaints: string[] = window.complaints = []
  for (const level of ['error', 'warn'] as const)
    console[level] = (...said: unknown[]) => void complaints.push(said.map(String).join(' '))
  // A file that does not load tells the element that asked for it, and does not bubble.
  addEventListener('error', ({ message, target }) => complaints.push(message ?? (target as Element).outerHTML), { capture: true })
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)))
}

/**
 * Serves a copy of the built site below a sub-path, its page with two scripts before its own;
 * classic WebDriver cannot run any there.
 */
export async function serveWatched(): Promise<{ url: string, close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-site-'))
  await cp(await freshSite(process.cwd()), folder, { recursive: true })
  const page = join(folder, 'index.html')
  const scripts = [exposeNav, gatherComplaints].map(script => `(${script})();`).join('')
  await writeFile(page, (await readFile(page, 'utf8')).replace('<head>', () => `<head><script>${scripts}</script>`))
  const { url, close } = await serveFolder(folder, { base: '/talks/2026/' })
  return {
    url,
    async close() {
      await close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
