import { stat } from 'node:fs/promises'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { isAppendix } from '../composables/layouts.ts'
import { isScene } from '../composables/pictures.ts'
import { prepare } from '../scripts/export/pdf/print-route.ts'
import { openPrintView } from '../scripts/export/print-view.ts'
import { slidesPdf } from '../scripts/export/slides-pdf.ts'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { readFamilies } from '../scripts/lib/families.ts'
import { deckUrl, exportedFile } from './built.ts'
import { deck, slides } from './deck.ts'
import { oneEach } from './one-each.ts'
import { headingOf, quotationsOf } from './pdf/quotations.ts'
import { shownIn } from './pdf/shown.ts'
import { tagsOf } from './pdf/tags.ts'
import { bookmarksOf, goalsOf, openPdf, textOf, writtenOut } from './pdf/text.ts'
import { hasTool, runTool } from './pdf/tools.ts'
import { uaFaults } from './pdf/ua.ts'
import { printedFamilies } from './rendered/print.ts'

const FILES = ['deck.pdf', 'deck-clicks.pdf']
const [path, clicksPath] = FILES.map(exportedFile) as [string, string]
const [pdf, clicks] = await Promise.all([openPdf(path), openPdf(clicksPath)])
const texts = await Promise.all(slides.map(({ no }) => textOf(pdf, no)))
const tags = await Promise.all(slides.map(({ no }) => tagsOf(pdf, no)))
const { verdictWords, checks } = { verdictWords: deck.ledger.verdicts, checks: deck.ledger.checks }

const browser = await launchBrowser()
const again = await slidesPdf(browser, deckUrl, deck)
const { page } = await openPrintView(browser, deckUrl)
await prepare(page)
const shown = await page.evaluate(shownIn)
await browser.close()

afterAll(() => Promise.all([pdf.destroy(), clicks.destroy()]))

/** The slides that begin a part of the talk: the first, those of chapters, and the first of the appendix. */
const starts = slides.filter(({ no, layout, frontmatter }, i) => no === 1 || frontmatter.chapter || (isAppendix(layout) && !isAppendix(slides[i - 1]!.layout)))
const outline = starts.map((start, i) => {
  const until = starts[i + 1]?.no ?? Infinity
  const title = isAppendix(start.layout) ? '附录' : start.title
  return { title, no: start.no, items: slides.filter(({ no }) => no >= start.no && no < until && !(no === start.no && title === start.title)).map(({ title, no }) => ({ title, no, items: [] })) }
})
const inOrder = (words: string[], text: string): boolean => new RegExp(words.map(RegExp.escape).join('.*')).test(text)
const verdicts = slides.flatMap(({ no, frontmatter: { check } }) => check ? [{ no, word: verdictWords[checks[String(check)]!.verdict]! }] : [])

describe('deck.pdf', () => {
  it('一页一张，16 比 9，不到 4 MB', async () => {
    expect(pdf.numPages).toBe(slides.length)
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    expect(width / height).toBeCloseTo(16 / 9, 2)
    expect((await stat(path)).size).toBeLessThan(4e6)
  })

  it('书签两级：章里是它的页，别的没有', async () => {
    const pages = (marks: Awaited<ReturnType<typeof bookmarksOf>>): unknown => marks.map(({ title, page, items }) => ({ title, no: page, items: pages(items) }))
    expect(pages(await bookmarksOf(pdf))).toEqual(outline)
  })

  it('题目、简介、关键词、作者都写着', async () => {
    const { info } = await pdf.getMetadata() as unknown as { info: Record<string, string> }
    const { title, description, speaker } = slides[0]!.frontmatter as Record<string, string>
    expect(info).toMatchObject({ Title: title, Language: 'zh-CN', ...description ? { Subject: description } : {}, Author: speaker || expect.stringMatching(/./) })
    expect(info.Keywords).toBe(slides.flatMap(({ frontmatter }) => frontmatter.chapter ?? []).join(', ') || undefined)
  })

  oneEach('看得见的标题都搜得到', slides.filter(({ layout }, i) => layout !== 'quote' && !inOrder(headingOf(slides[i]!), texts[i]!)).map(({ no, title }) => `第 ${no} 页搜不到标题“${title}”`), '标题要连着印')
  oneEach('引语都搜得到', slides.flatMap((slide, i) => quotationsOf(slide).filter(quote => !texts[i]!.includes(quote)).map(quote => `第 ${slide.no} 页搜不到“${quote}”`)), '引语要连着印')
  oneEach('裁定都搜得到', [
    ...verdicts.filter(({ no, word }) => !texts[no - 1]!.includes(word)).map(({ no, word }) => `第 ${no} 页搜不到“${word}”`),
    ...slides.filter(({ no, content }) => /<LandingReport/.test(content) && !inOrder(verdicts.map(({ word }) => word), texts[no - 1]!)).map(({ no }) => `第 ${no} 页没有依次写出各章的裁定`),
  ], '章是画的，字要另外给')
  oneEach('没有部首字、私用字、着重点混进文字', texts.flatMap((text, i) => [...text.matchAll(/.{0,6}[\u2E80-\u2FDF\uE000-\uF8FF\uFFFD•\u02D9].{0,6}/gu)].map(([around]) => `第 ${i + 1} 页：“${around}”`)), '复制出来会不一样')

  it('屏上的链接都在，图里的也在，不多也不少', async () => {
    for (const [i, { goals }] of shown.entries())
      expect([...new Set(await goalsOf(pdf, i + 1))].sort(), `第 ${i + 1} 页`).toEqual(goals)
  })

  it('通向别处的链接都是来源和正文里的地址', async () => {
    // The address of the deck leads to the reading edition, too.
    const url = String(slides[0]!.frontmatter.url || '').replace(/\/$/, '')
    const known = [...Object.values(deck.ledger.sources).map(({ url }) => new URL(url).href), ...slides.map(({ content }) => content), ...Object.values(slides[0]!.frontmatter).map(String)].join('\n')
    const addresses = (await Promise.all(slides.map(({ no }) => goalsOf(pdf, no)))).flat().filter(goal => /^\w+:/.test(goal))
    expect(addresses.filter(address => !known.includes(address.replace(/\/$/, '')) && !(url && address === `${url}/read/`))).toEqual([])
  })

  it('屏上标了英文的，标签里也标了', () => {
    for (const [i, { english }] of shown.entries())
      expect(tags[i]!.filter(({ lang }) => lang?.startsWith('en')).map(({ text }) => text), `第 ${i + 1} 页`).toEqual(expect.arrayContaining(english))
  })

  it('字体是我们的', async () => {
    const ours = Object.values(await readFamilies(process.cwd())).map(family => family.replaceAll(' ', ''))
    const fonts = [...await printedFamilies(path)]
    expect(fonts).toContain(ours[0])
    expect(fonts.filter(font => !ours.includes(font))).toEqual([])
  })

  it('再做一次，除了日期一模一样', async () => {
    const timeless = async (file: string | Uint8Array): Promise<string> => (await writtenOut(file)).replace(/\(D:\d+Z?\)|\d{4}-\d\d-\d\dT[\d:]+Z/g, '')
    expect(await timeless(again) === await timeless(path)).toBe(true)
  })

  it.skipIf(!hasTool('pdfimages'))('封面和尾页的画至少 190 ppi，别的场景 144', () => {
    const rows = runTool('pdfimages', ['-list', path]).output.split('\n').slice(2).map(row => row.trim().split(/\s+/))
    for (const { no, layout, frontmatter: { image } } of slides.filter(({ frontmatter: { image } }) => typeof image === 'string' && isScene(image)))
      expect(Math.max(...rows.filter(row => row[0] === String(no)).map(row => Number(row[12]))), `第 ${no} 页的 ${image}`).toBeGreaterThanOrEqual(layout === 'opener' ? 144 : 190)
  })
})

describe('deck-clicks.pdf', () => {
  it('每次点击一页，书签通向每页的第一次', async () => {
    const firsts = (await bookmarksOf(clicks)).flatMap(({ page, items }) => [page, ...items.map(({ page }) => page)]).filter((page, i, all) => page !== all[i - 1])
    expect(firsts[0]).toBe(1)
    expect(firsts).toHaveLength(slides.length)
    const counts = firsts.map((page, i) => (firsts[i + 1] ?? clicks.numPages + 1) - page)
    expect(counts).toEqual(slides.map(({ frontmatter }, i) => frontmatter.clicks === undefined ? Math.max(1, counts[i]!) : Number(frontmatter.clicks) + 1))
  })

  it('画只存一份', async () => {
    expect((await stat(clicksPath)).size).toBeLessThan(1.5 * (await stat(path)).size)
  })
})

describe.each(FILES)('%s 人人能读', async (name) => {
  const file = exportedFile(name)
  // The rules of PDF/UA that can be checked here; veraPDF is in no Debian package, so conformance is not claimed.
  oneEach('PDF/UA 能查的规则都过', await uaFaults(file), '屏幕阅读器靠这些')

  it.skipIf(!hasTool('qpdf'))('qpdf 没有意见', () => {
    expect(runTool('qpdf', ['--check', file]).output).toContain('No syntax or stream encoding errors found')
  })

  it.skipIf(!hasTool('pdfinfo'))('poppler 读得懂标签', () => {
    expect(runTool('pdfinfo', ['-struct', file]).complaints).toBe('')
  })

  it.skipIf(!hasTool('pdffonts'))('字体都嵌入了，都能变回文字，没有 Type 3', () => {
    const rows = runTool('pdffonts', [file]).output.trim().split('\n').slice(2)
    expect(rows.filter(row => /Type 3/.test(row) || !/yes yes yes\s+\d+\s+\d+$/.test(row))).toEqual([])
  })
})
