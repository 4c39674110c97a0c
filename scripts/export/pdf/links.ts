import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { PdfFacts } from './facts.ts'
import type { Element } from './tree.ts'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { leaves } from './tree.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** The name in the file that a link leads to, or its address. */
function goalOf(link: PDFDict): string {
  const address = link.lookupMaybe(name('A'), PDFDict)?.lookupMaybe(name('URI'), PDFString, PDFHexString)
  const goal = link.get(name('Dest'))
  return address?.decodeText() ?? (goal instanceof PDFName ? goal.decodeText() : String(goal))
}

/** Says in words what each link leads to; links that the tags do not hold are not there. */
export function describeLinks(doc: PDFDocument, document: Element, describe: NonNullable<PdfFacts['describe']>): void {
  const tagged = new Set(leaves(document).map(leaf => 'annotation' in leaf && leaf.annotation))
  const goals = doc.catalog.lookupMaybe(name('Dests'), PDFDict)
  const pages = new Map(doc.getPages().map(({ ref }, i) => [ref, `第${i + 1}页`]))
  for (const { node } of doc.getPages()) {
    const links = (node.Annots()?.asArray() ?? []).filter(link => tagged.has(link as PDFRef))
    node.set(name('Annots'), doc.context.obj(links))
    for (const link of links.map(ref => doc.context.lookup(ref, PDFDict))) {
      const goal = goalOf(link)
      const page = goals?.lookupMaybe(name(goal), PDFArray)?.get(0)
      link.set(name('Contents'), PDFHexString.fromText(describe(goal) ?? pages.get(page as PDFRef) ?? goal))
    }
  }
}
