import type { SourceSlideInfo } from '@slidev/types'
import { parse, parseSync } from '@slidev/parser'
import { expect, it, vi } from 'vitest'
import setup from './preparser.ts'

vi.mock('../data/sources.ts', () => ({ sources: Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`s${i}`, {}])) }))

/** The only slide of a file. */
async function slideOf(markdown: string, mode?: string): Promise<SourceSlideInfo> {
  const { slides } = await parse(markdown, 'slides.md', await setup({ headmatter: parseSync(markdown, 'slides.md').slides[0]!.frontmatter, filepath: 'slides.md', mode }))
  return slides[0]!
}

async function frontmatterOf(markdown: string): Promise<Record<string, unknown>> {
  return (await slideOf(markdown)).frontmatter
}

it('counts the clicks that the note marks', async () => {
  expect(await frontmatterOf('# 题\n\n<!--\n先说。\n[click]\n再说。\n[click:2]\n-->')).toEqual({ clicks: 3, minutes: 0.25 })
})

it('leaves clicks to Slidev where the note marks none', async () => {
  expect(await frontmatterOf('# 题\n\n<div v-click />\n\n<!--\n说。\n-->')).toEqual({ minutes: 0.25 })
})

it('lets the front matter have its way', async () => {
  expect(await frontmatterOf('---\nclicks: 0\nminutes: 2\n---\n\n# 题\n\n<!--\n[click] 说。\n-->')).toEqual({ clicks: 0, minutes: 2 })
})

it('gives a file of slides nothing to hand on', async () => {
  expect(await frontmatterOf('---\nsrc: ./pages/01.md\n---\n\n<!--\n[click] 说。\n-->')).toEqual({ src: './pages/01.md' })
})

it('leaves front matter that is not a mapping to validation', async () => {
  expect(await frontmatterOf('---\n只是一句话\n---\n\n# 题')).toBe('只是一句话')
})

it('repeats the slide of a long list', async () => {
  const markdown = '---\nlayout: sources\ntitle: 资料来源\nrepeat: sources\n---\n\n# 出处\n\n<SourceList />\n\n<!--\n不讲。\n-->\n'
  const { slides } = await parse(markdown, 'pages/90.md', await setup({ headmatter: {}, filepath: 'slides.md' }))
  expect(slides).toHaveLength(3)
  expect(slides[1]!.frontmatter).toMatchObject({ title: '资料来源（二）', repeat: { list: 'sources', part: 2, parts: 3 } })
  expect(slides.at(-1)!.content).toContain('# 出处（三）\n')
})

it('keeps remarks out of a build unless they are asked for', async () => {
  const markdown = '# 题\n\n<!--\n说。\n\n[click]\n再说。\n\n[不念。]\n-->'
  expect((await slideOf(markdown)).note).toContain('[不念。]')
  expect((await slideOf(markdown, 'build')).note).toBe('说。\n\n[click]\n再说。')
  vi.stubEnv('DECK_REMARKS', '1')
  expect((await slideOf(markdown, 'build')).note).toContain('[不念。]')
  vi.unstubAllEnvs()
})

it('says in a short talk what the note has for it, and plans that', async () => {
  const markdown = '---\nduration: 25min\nlengths: [12, 5]\nminutes: 2\n---\n\n# 题\n\n<!--\n说。\n\n[click]\n再说。[5: 少说。]\n-->'
  vi.stubEnv('DECK_LENGTH', '12')
  expect(await slideOf(markdown)).toMatchObject({ note: '说。\n\n[click]\n再说。', frontmatter: { clicks: 1, minutes: 2, duration: '12min', shortened: 12 } })
  vi.stubEnv('DECK_LENGTH', '5')
  expect(await slideOf(markdown)).toMatchObject({ note: '说。\n\n[click]\n少说。', frontmatter: { clicks: 1, minutes: 0.25, duration: '5min' } })
  vi.unstubAllEnvs()
  expect(await slideOf(markdown)).toMatchObject({ note: '说。\n\n[click]\n再说。', frontmatter: { minutes: 2, duration: '25min' } })
})
