import type { TestProject } from 'vitest/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { freshSite } from '../scripts/lib/fresh.ts'
import { exportPdf } from '../scripts/lib/pdf.ts'
import { serveFolder } from '../scripts/lib/serve.ts'

declare module 'vitest' {
  interface ProvidedContext { deckUrl: string, pdfPath: string }
}

/** Builds and prints the deck once; the site is served below a sub-path, as a plain host would. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-pdf-'))
  const pdfPath = join(folder, 'deck.pdf')
  await exportPdf(process.cwd(), pdfPath)
  const { url, close } = await serveFolder(await freshSite(process.cwd()), { base: '/talks/2026/' })
  project.provide('deckUrl', url)
  project.provide('pdfPath', pdfPath)
  return async () => {
    await close()
    await rm(folder, { recursive: true, force: true })
  }
}
