import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemLine } from '../problems/problem.ts'
import { deckCharacters, otherCharacters, readable } from './characters.ts'
import { missingGlyphs } from './fonts.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-'))
  await mkdir(join(root, 'pages'))
  await writeFile(join(root, 'slides.md'), '# 人工智能\n\n<!-- 讲稿里的不算 -->\n')
  await writeFile(join(root, 'pages/01.md'), '# 落地\n\n这里有一个\u{13000}。\n')
})

afterAll(() => rm(root, { recursive: true }))

describe('deckCharacters', () => {
  it('knows where a character first stands', async () => {
    const places = await deckCharacters(root)
    expect(places.get('智')).toEqual({ file: 'slides.md', line: 1 })
    expect(places.get('\u{13000}')).toEqual({ file: 'pages/01.md', line: 3 })
  })

  it('always has the digits and Latin letters', async () => {
    expect((await deckCharacters(root)).has('7')).toBe(true)
  })
})

it('the notes’ own characters are those that no slide shows', async () => {
  expect(await otherCharacters(root, (await deckCharacters(root)).keys(), false)).toEqual([...'讲稿的不算'].sort())
})

it('a character that no font has is named with code point, file and line', async () => {
  expect((await missingGlyphs(root)).map(problemLine)).toEqual([expect.stringMatching(/^pages\/01\.md:3 .*U\+13000/)])
})

it('notes and comments are not read, but keep their lines', () => {
  expect(readable('甲<!-- 乙\n丙 -->丁', 'a.md')).toBe('甲      \n     丁')
  expect(readable('const a = \'甲\' // 乙', 'a.ts').includes('乙')).toBe(false)
  expect(readable('https://example.org', 'a.ts')).toBe('https://example.org')
})
