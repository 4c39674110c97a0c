import type { TestProject } from 'vitest/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { exportPdf } from '../scripts/export/slides-pdf.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { sentence } from '../scripts/lib/errors.ts'
import { freshSite } from '../scripts/lib/fresh.ts'
import { serveFolder } from '../scripts/lib/serve.ts'
import { problems } from '../scripts/problems/problems.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address and the PDF of the built deck, or the error. */
    built: { deckUrl: string, pdfPath: string } | { fault: string }
  }
}

/** Builds and prints the deck once, even with problems; the site is served below a sub-path, as by a simple host. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = process.cwd()
  const drawer = await mkdtemp(join(tmpdir(), 'deck-pdf-'))
  const pdfPath = join(drawer, 'deck.pdf')
  let close = async (): Promise<void> => {}
  try {
    const isSound = !(await problems(await loadDeck(root))).length
    // A site with problems is only for the tests.
    const out = join(root, isSound ? 'dist' : '.cache/unsound')
    // Both are awaited, because one left running would keep the tests from ending.
    const outcomes = await Promise.allSettled([freshSite(root, out), exportPdf(root, pdfPath)])
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        throw outcome.reason
    }
    const site = await serveFolder(out, { base: '/talks/2026/' })
    close = site.close
    project.provide('built', { deckUrl: site.url, pdfPath })
  }
  catch (error) {
    project.provide('built', { fault: sentence(error) })
  }
  return async () => {
    await close()
    await rm(drawer, { recursive: true, force: true })
  }
}
