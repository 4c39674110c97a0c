import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder } from './serve.ts'

let folder: string
let site: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-serve-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), 'page')
  await writeFile(join(folder, 'assets/a.txt'), 'text')
  site = await serveFolder(folder, { base: '/talks/2026/' })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
})

it.each([
  ['', 200, 'page'],
  ['?print=true', 200, 'page'],
  ['assets/a.txt', 200, 'text'],
  ['assets/missing.txt', 404, undefined],
  ['missing', 404, undefined],
  ['/assets/a.txt', 404, undefined],
])('%s below the sub-path: %i', async (path, status, text) => {
  const response = await fetch(new URL(path, site.url))
  expect(response.status).toBe(status)
  if (text)
    expect(await response.text()).toBe(text)
})
