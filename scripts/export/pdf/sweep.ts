import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** Removes what nothing in the document leads to any more. */
export function sweep({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
  while (waiting.length) {
    const object = waiting.pop()
    if (object instanceof PDFRef && !reached.has(object)) {
      reached.add(object)
      waiting.push(context.lookup(object))
    }
    else if (object instanceof PDFArray) {
      waiting.push(...object.asArray())
    }
    else if (object instanceof PDFDict || object instanceof PDFStream) {
      waiting.push(...(object instanceof PDFStream ? object.dict : object).values())
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref))
      context.delete(ref)
  }
}
