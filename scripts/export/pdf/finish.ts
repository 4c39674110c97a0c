import type { PdfFacts } from './facts.ts'
import { createHash } from 'node:crypto'
import { PDFDocument, PDFHexString, PDFRawStream } from '@cantoo/pdf-lib'
import { markArtefacts } from './artefacts.ts'
import { describeLinks } from './links.ts'
import { setMetadata } from './metadata.ts'
import { setOutline } from './outline.ts'
import { tidyTree } from './structure.ts'
import { sweep } from './sweep.ts'
import { readTree, writeTree } from './tree.ts'

/** The same for the same content, whenever it was written: made of all objects but the one that holds the dates. */
function identifier({ context }: PDFDocument): PDFHexString {
  const hash = createHash('md5')
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (ref !== context.trailerInfo.Info)
      hash.update(object instanceof PDFRawStream ? object.contents : String(object))
  }
  return PDFHexString.of(hash.digest('hex'))
}

/** Completes a PDF as Chromium prints it, slides or pages: facts, outline, links and tags. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  if (facts.outline)
    setOutline(doc, facts.outline)
  const printed = readTree(doc)
  if (printed) {
    const document = tidyTree(markArtefacts(doc, printed))
    describeLinks(doc, document, facts.describe ?? (() => undefined))
    writeTree(doc, document)
  }
  sweep(doc)
  const id = identifier(doc)
  doc.context.trailerInfo.ID = doc.context.obj([id, id])
  setMetadata(doc, facts)
  return doc.save({ useObjectStreams: true, rewrite: true, addDefaultPage: false, updateFieldAppearances: false })
}
