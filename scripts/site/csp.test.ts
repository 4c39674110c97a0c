import type { Deck, DeckSlide } from '../lib/deck.ts'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { foreignFrames, scriptHashes, withPolicy } from './csp.ts'

it('hashes the scripts that stand in the page, and neither files nor data', () => {
  const page = '<script>a()</script><script src="./b.js"></script><script type="module">a()</script><script type="application/ld+json">{}</script>'
  // echo -n 'a()' | openssl dgst -sha256 -binary | base64
  expect(scriptHashes(page)).toEqual(Array.from({ length: 2 }).fill(`'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='`))
})

it('stands right behind the character set', () => {
  expect(withPolicy('<head>\n<meta charset="utf-8">\n<title>题</title>')).toMatch(/^<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"<]*">\n<title>/)
})

it('lets in the frames of the slides and nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'deck-frames-'))
  await mkdir(join(root, 'pages'))
  await writeFile(join(root, 'slides.md'), '<iframe src="https://a.example/x?y" /><iframe src="/own.html" />')
  await writeFile(join(root, 'pages/01.md'), '<iframe title="b" src="https://a.example/z" />')
  const slides = [{ layout: 'iframe-right', frontmatter: { url: 'https://b.example/page' } }] as unknown as DeckSlide[]
  const frames = await foreignFrames({ root, slides } as Deck)
  await rm(root, { recursive: true })
  expect(frames).toEqual(['https://a.example', 'https://b.example'])
  expect(withPolicy('<meta charset="utf-8">', frames)).toContain(`frame-src 'self' https://a.example https://b.example;`)
})
