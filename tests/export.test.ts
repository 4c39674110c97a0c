import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spoken } from '../composables/notes.ts'
import { exportedFile } from './built.ts'
import { slides } from './deck.ts'

const bytes = await readFile(exportedFile('deck.pptx'))
const zip = await JSZip.loadAsync(bytes)
const read = (path: string): Promise<string> => zip.file(path)!.async('string')

/** A text of an XML file without its marks, and without blanks. */
const bare = (text: string): string => text.replace(/\s/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', '\'')

describe('给主办方的 PPTX', () => {
  it('每页一张图，真的标题，说得出图上有什么', async () => {
    expect(Object.keys(zip.files).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(slides.length)
    for (const { no, title } of slides) {
      const xml = await read(`ppt/slides/slide${no}.xml`)
      const [, placeholder] = xml.match(/type="title"[\s\S]*?<p:txBody>([\s\S]*?)<\/p:txBody>/)!
      expect(bare(placeholder!.replace(/<[^>]+>/g, ''))).toBe(bare(title))
      // The title comes first: it is read first, and lies behind the picture.
      expect(xml.indexOf('type="title"')).toBeLessThan(xml.indexOf('<p:pic>'))
      const [, alternative] = xml.match(/<p:pic>[\s\S]*?descr="([^"]+)"/)!
      expect(bare(alternative!)).toContain(bare(title))
      const [, target] = (await read(`ppt/slides/_rels/slide${no}.xml.rels`)).match(/Target="\.\.\/(media\/image[^"]+)"/)!
      const picture = await zip.file(`ppt/${target}`)!.async('uint8array')
      expect(picture.length).toBeGreaterThan(10_000)
    }
  })

  it('每页的讲稿是备注，一段一段，没有方括号里的话，没有点击的记号', async () => {
    for (const { no, note } of slides) {
      const xml = await read(`ppt/notesSlides/notesSlide${no}.xml`)
      const [, body] = xml.match(/type="body"[\s\S]*?<p:txBody>([\s\S]*?)<\/p:txBody>/)!
      const paragraphs = body!.split('</a:p>').map(text => bare(text.replace(/<[^>]+>/g, ''))).filter(Boolean)
      const said = spoken(note).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/\n\s*\n/).map(bare).filter(Boolean)
      expect(paragraphs).toEqual(said)
      expect(body).not.toMatch(/\[|\]/)
    }
  })

  it('每章一节，中文，不声明没有的东西，不过 25 MB', async () => {
    const presentation = await read('ppt/presentation.xml')
    const sections = [...presentation.matchAll(/<p14:section name="([^"]*)"/g)].map(([, name]) => name!)
    const chapters = slides.filter(({ frontmatter }) => frontmatter.chapter).map(({ title }) => bare(title))
    expect(sections.map(bare)).toEqual(expect.arrayContaining(chapters))
    expect([...presentation.matchAll(/<p14:sldId /g)]).toHaveLength(slides.length)
    for (const path of Object.keys(zip.files).filter(path => /^ppt\/(?:slides|notesSlides)\/[^/]+\.xml$/.test(path)))
      expect(await read(path)).not.toContain('lang="en-US"')
    const declared = [...(await read('[Content_Types].xml')).matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!)
    expect(declared.filter(path => !zip.file(path))).toEqual([])
    expect(bytes.length).toBeLessThanOrEqual(25_000_000)
  })
})

describe('npm run export', () => {
  let out: string
  beforeAll(async () => void (out = await mkdtemp(join(tmpdir(), 'deck-files-'))))
  afterAll(() => rm(out, { recursive: true, force: true }))

  /** Starts the command; `said` is what it prints until now. */
  function start(args: string[]): ChildProcess & { said: string, ended: Promise<number | null> } {
    const child = spawn(process.execPath, ['scripts/export.ts', '--out', out, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const running = Object.assign(child, { said: '', ended: new Promise<number | null>(resolve => child.on('close', resolve)) })
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', data => running.said += data)
    return running
  }

  it('两次一起做，互不打扰；页数和大小都说出来', async () => {
    const runs = [['--only', 'deck', '--slides', '1'], ['--only', 'deck,pptx', '--slides', '1', '--dark']].map(start)
    const codes = await Promise.all(runs.map(({ ended }) => ended))
    expect(codes, runs.map(({ said }) => said).join('\n')).toEqual([0, 0])
    expect((await readdir(out)).sort()).toEqual(['deck-1-dark.pdf', 'deck-1-dark.pptx', 'deck-1.pdf'])
    expect(runs[1]!.said).toMatch(/deck-1-dark\.pptx +1 页 +\d+\.\d MB/)
  })

  it('中途停下，原来的都在，什么也不留', async () => {
    await writeFile(join(out, 'deck.pptx'), '旧的')
    const before = await readdir(out)
    const running = start(['--only', 'deck,pptx'])
    await expect.poll(() => running.said).toContain('deck.pptx')
    running.kill('SIGINT')
    expect(await running.ended).toBe(130)
    expect(await readdir(out)).toEqual(before)
    expect(await readFile(join(out, 'deck.pptx'), 'utf8')).toBe('旧的')
  })
})
