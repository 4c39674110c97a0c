import type { TestProject } from 'vitest/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { exportFiles } from '../scripts/export/export-files.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { sentence } from '../scripts/lib/errors.ts'
import { freshSite } from '../scripts/lib/fresh.ts'
import { serveFolder } from '../scripts/lib/serve.ts'
import { problems } from '../scripts/problems/problems.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built deck and the folder of all files made from it, or the error. */
    built: { deckUrl: string, exported: string } | { fault: string }
  }
}

/** Builds the deck and makes all files of it once, even with problems; the site is served below a sub-path, as by a simple host. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd()
  const exported = await mkdtemp(join(tmpdir(), 'deck-export-'))
  let close = async (): Promise<void> => {}
  try {
    const deck = await loadDeck(root)
    const isSound = !(await problems(deck)).length
    // A site with problems is only for the tests.
    const out = await freshSite(root, join(root, isSound ? 'dist' : '.cache/unsound'))
    await exportFiles(deck, async () => out, exported, {})
    const site = await serveFolder(out, { base: '/talks/2026/' })
    close = site.close
    project.provide('built', { deckUrl: site.url, exported })
  }
  catch (error) {
    project.provide('built', { fault: sentence(error) })
  }
  return async () => {
    await close()
    await rm(exported, { recursive: true, force: true })
  }
}
