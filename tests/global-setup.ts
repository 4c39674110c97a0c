import type { TestProject } from 'vitest/node'
import process from 'node:process'
import { freshSite } from '../scripts/lib/build.ts'
import { serveFolder } from '../scripts/lib/serve.ts'

declare module 'vitest' {
  interface ProvidedContext { deckUrl: string }
}

/** Builds the deck once and serves it below a sub-path, as a plain host would. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serveFolder(await freshSite(process.cwd()), { base: '/talks/2026/' })
  project.provide('deckUrl', url)
  return close
}
