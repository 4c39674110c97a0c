import process from 'node:process'
import { expect, it } from 'vitest'
import { headLines } from './head.ts'
import { readPigments } from './pigments.ts'

const pigments = await readPigments(process.cwd())
const facts = { title: '落地<2026>', description: '说“明”', lang: 'zh-CN' }

it('has a colour of the paper for each scheme', () => {
  const colours = headLines(facts, pigments).filter(line => line.includes('theme-color'))
  expect(colours).toHaveLength(2)
  expect(colours.every(line => /content="#[\da-f]{6}"/.test(line))).toBe(true)
  expect(new Set(colours.map(line => line.slice(-9))).size).toBe(2)
})

it('says what depends on the address only where there is one', () => {
  const without = headLines(facts, pigments, 'share.jpg').join('\n')
  expect(without).not.toMatch(/canonical|og:url|"robots"/)
  const lines = headLines({ ...facts, url: 'https://example.org/talk/' }, pigments, 'share.jpg').join('\n')
  expect(lines).toContain('<meta property="og:image" content="https://example.org/talk/share.jpg">')
  expect(lines).toContain('<link rel="canonical" href="https://example.org/talk/">')
})

it('describes the deck to machines, and no title ends the element', () => {
  const [, json] = headLines({ ...facts, author: '王', date: '2026-11-28' }, pigments).join('\n').match(/ld\+json">(.*?)<\/script>/)!
  expect(json).not.toContain('<')
  expect(JSON.parse(json!)).toMatchObject({ '@type': 'PresentationDigitalDocument', 'name': facts.title, 'author': { name: '王' }, 'datePublished': '2026-11-28', 'inLanguage': 'zh-CN' })
  expect(headLines(facts, pigments).join('')).not.toContain('author')
})

it('shows no picture that is not there', () => {
  expect(headLines(facts, pigments).join('\n')).not.toContain('og:image')
  expect(headLines(facts, pigments).join('\n')).toContain('content="summary"')
})
