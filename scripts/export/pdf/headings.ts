import type { Bookmark } from './outline.ts'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

const name = (key: string): PDFName => PDFName.of(key)

/** What links and outline of a printed page lead to. */
export interface Places {
  /** Pages, 1-based, by the ids that links lead to. */
  goals: Record<string, number>
  /** The headings, as Chromium prints them into the outline. */
  headings: Bookmark[]
}

/** Reads on which pages the places of a printed page are. */
export async function readPlaces(bytes: Uint8Array): Promise<Places> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const pages = doc.getPages().map(({ ref }) => ref)
  const pageOf = (dest: PDFArray): number => 1 + pages.findIndex(ref => ref === dest.get(0))
  function marks(parent: PDFDict | undefined): Bookmark[] {
    const found: Bookmark[] = []
    for (let mark = parent?.lookupMaybe(name('First'), PDFDict); mark; mark = mark.lookupMaybe(name('Next'), PDFDict))
      // Chromium writes some headings twice.
      found.push({ title: mark.lookup(name('Title'), PDFString, PDFHexString).decodeText().replace(/^(.+)\1$/, '$1'), page: pageOf(mark.lookup(name('Dest'), PDFArray)), items: marks(mark) })
    return found
  }
  const goals = doc.catalog.lookupMaybe(name('Dests'), PDFDict)
  return {
    goals: Object.fromEntries((goals?.keys() ?? []).map(key => [key.decodeText(), pageOf(goals!.lookup(key, PDFArray))])),
    headings: marks(doc.catalog.lookupMaybe(name('Outlines'), PDFDict)),
  }
}
