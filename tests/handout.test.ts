import { stat } from 'node:fs/promises'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { spoken } from '../composables/notes.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { readFamilies } from '../scripts/lib/families.ts'
import { pageChapters } from '../scripts/site/reading/chapters.ts'
import { exportedFile } from './built.ts'
import { deck } from './deck.ts'
import { oneEach } from './one-each.ts'
import { bookmarksOf, goalsOf, openPdf, textOf, writtenOut } from './pdf/text.ts'
import { printedFamilies } from './rendered/print.ts'

const path = exportedFile('handout.pdf')
const pdf = await openPdf(path)
const pages = Array.from({ length: pdf.numPages }, (_, i) => i + 1)
const texts = await Promise.all(pages.map(no => textOf(pdf, no)))
const chapters = pageChapters(deck)
const talk = chapters.flatMap(({ slides }) => slides)
const parts = await bookmarksOf(pdf)
const marks = parts.flatMap(mark => [mark, ...mark.items])

afterAll(() => pdf.destroy())

/** A text as it is found in that of a PDF. */
const bare = (text: string): string => text.replace(/&nbsp;|[\s*_`\u200B]/g, '')
const paragraphs = (note: string): string[] => spoken(note).split(/\n+/).map(bare).filter(Boolean)
/** Numbers of the pages that hold a text. */
const pagesWith = (text: string): number[] => pages.filter(no => texts[no - 1]!.includes(text))

async function pageOf(goal: string): Promise<number> {
  return 1 + await pdf.getPageIndex((await pdf.getDestination(goal))![0])
}

/** What stands lowest on a page above its foot. */
async function lastLine(no: number): Promise<string> {
  const { items } = await (await pdf.getPage(no)).getTextContent()
  const words = items.flatMap(item => 'str' in item && item.str.trim() ? { text: item.str, y: Math.round(item.transform[5] as number) } : []).filter(({ y }) => y > 56)
  const low = Math.min(...words.map(({ y }) => y))
  return bare(words.filter(({ y }) => y === low).map(({ text }) => text).join(''))
}

describe('handout.pdf', () => {
  it('a4，不超过 6 MB，有标签', async () => {
    for (const no of pages) {
      const { width, height } = (await pdf.getPage(no)).getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    }
    expect((await stat(path)).size).toBeLessThan(6e6)
    expect(await writtenOut(path)).toContain('/MarkInfo')
  })

  oneEach('每一句讲稿都在，一段不跨页', talk.flatMap(({ no, note }) => paragraphs(note).filter(text => !pagesWith(text).length).map(text => `第 ${no} 页的讲稿里缺“${text.slice(0, 20)}……”`)), '没有去过的人要读得到全部')

  it('目录的页码是对的', async () => {
    for (const { id, title } of [...chapters, { id: 'sources', title: '来源' }, { id: 'corrections', title: '更正' }])
      expect(texts[0]).toContain(`${bare(title)}${await pageOf(id)}`)
  })

  it('书签两级：章里是它的页，再是来源和更正', () => {
    const rows = chapters.map(({ station, title, slides }) => ({ title: bare(station + title), items: slides.filter(({ layout, no }) => layout !== 'opener' && no > 1).map(({ title }) => bare(title)) }))
    expect(parts.map(({ title, items }) => ({ title: bare(title), items: items.map(({ title }) => bare(title)) })))
      .toEqual([...rows, { title: '来源', items: [] }, { title: '更正', items: [] }])
  })

  it('图、题和话在同一页上，图没有被切开', () => {
    // On a page the heading stands beside the top of its slide, and what is said below the slide.
    const headings = talk.slice(1).map(({ title, layout, note, no }) => ({ no, note, mark: marks.find(mark => layout === 'opener' ? bare(mark.title).endsWith(bare(title)) : bare(mark.title) === bare(title))! }))
    for (const { no, note, mark } of headings)
      expect(paragraphs(note).filter(text => !pagesWith(text).includes(mark.page)), `第 ${no} 页`).toEqual([])
  })

  it('没有标题落在页脚', async () => {
    const titles = marks.map(({ title }) => bare(title))
    const last = await Promise.all(pages.map(lastLine))
    expect(last.filter(line => titles.includes(line))).toEqual([])
  })

  it('每章另起一页，从它的题开始', async () => {
    const starts = await Promise.all(chapters.map(({ id }) => pageOf(id)))
    expect(new Set(starts).size).toBe(chapters.length)
    for (const [i, { slides }] of chapters.entries())
      expect(pagesWith(paragraphs(slides.at(-1)!.note)[0]!)[0]).toBeLessThan(starts[i + 1] ?? Infinity)
  })

  oneEach('每条来源的网址都印着', deckCitations(deck).citations.filter(({ url }) => !pagesWith(url).length).map(({ url }) => `没有印出 ${url}`), '纸上点不了链接')

  it('链接都有去处，没有一个指向打印时的本机', async () => {
    for (const goal of new Set((await Promise.all(pages.map(no => goalsOf(pdf, no)))).flat()))
      expect(/^https:\/\//.test(goal) || await pdf.getDestination(goal), goal).toBeTruthy()
  })

  it('字体是我们的，没有 Type 3', async () => {
    const ours = Object.values(await readFamilies(process.cwd())).map(family => family.replaceAll(' ', ''))
    expect([...await printedFamilies(path)].filter(font => !ours.includes(font))).toEqual([])
    expect(await writtenOut(path)).not.toMatch(/\/Subtype\s*\/Type3/)
  })
})
