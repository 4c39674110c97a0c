import type { Pdf } from './pdf-text.ts'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { readFamilies } from '../scripts/lib/families.ts'
import { pdfPath } from './built.ts'
import { slides } from './deck.ts'
import { openPdf, writtenOut } from './pdf-text.ts'
import { printedFamilies } from './rendered/print.ts'

const raw = await writtenOut(pdfPath)
const pdf = await openPdf(pdfPath)
const families = await readFamilies(process.cwd())

afterAll(() => pdf.destroy())

type Bookmark = Awaited<ReturnType<Pdf['getOutline']>>[number]

/** The bookmarks of all levels. */
function bookmarks(level: Bookmark[]): Bookmark[] {
  return level.flatMap(mark => [mark, ...bookmarks(mark.items)])
}

describe('导出的 PDF', () => {
  it('一页一张，16 比 9', async () => {
    expect(pdf.numPages).toBe(slides.length)
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
    expect(width / height).toBeCloseTo(16 / 9, 2)
  })

  it('有标签，每页都有书签', async () => {
    expect(raw).toContain('/MarkInfo')
    const marked = await Promise.all(bookmarks(await pdf.getOutline()).map(async ({ dest }) => {
      const goal = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      return 1 + await pdf.getPageIndex(goal![0])
    }))
    expect([...new Set(marked)]).toEqual(slides.map(({ no }) => no))
  })

  it('字体是我们的，已嵌入，没有 Type 3', async () => {
    const fonts = [...await printedFamilies(pdfPath)]
    expect(raw).not.toMatch(/\/Subtype\s*\/Type3/)
    expect(raw).toContain('/FontFile2')
    const ours = Object.values(families).map(family => family.replaceAll(' ', ''))
    expect(fonts).toContain(ours[0])
    expect(fonts.filter(font => !ours.includes(font))).toEqual([])
  })

  it('链接不指向打印时的本机', () => {
    expect(raw).not.toMatch(/\/URI\s*\(https?:\/\/(?:localhost|127\.)/)
  })
})
