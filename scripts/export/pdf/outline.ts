import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { PDFHexString, PDFName } from '@cantoo/pdf-lib'

/** An entry of the outline. */
export interface Bookmark {
  title: string
  /** Page that it leads to, 1-based. */
  page: number
  items: Bookmark[]
}

/** Number of entries of these levels. */
function count(marks: Bookmark[]): number {
  return marks.reduce((sum, { items }) => sum + 1 + count(items), 0)
}

/** Gives the document this outline, all of it open, instead of the one that it has. */
export function setOutline(doc: PDFDocument, outline: Bookmark[]): void {
  const { context, catalog } = doc
  const pages = doc.getPages()
  /** Fills the entry `parent`. */
  function fill(parent: PDFRef, marks: Bookmark[], entries: Record<string, PDFRef | PDFHexString>): void {
    const refs = marks.map(() => context.nextRef())
    marks.forEach(({ title, page, items }, i) => fill(refs[i]!, items, {
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: context.register(context.obj([pages[page - 1]!.ref, 'Fit'])),
      ...i > 0 && { Prev: refs[i - 1]! },
      ...i < refs.length - 1 && { Next: refs[i + 1]! },
    }))
    context.assign(parent, context.obj({ ...entries, ...marks.length && { First: refs[0]!, Last: refs.at(-1)!, Count: count(marks) } }))
  }
  const root = context.nextRef()
  fill(root, outline, {})
  catalog.set(PDFName.of('Outlines'), root)
}
