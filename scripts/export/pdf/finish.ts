import type { PdfFacts } from './facts.ts'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib'
import { markArtefacts } from './artefacts.ts'
import { describeLinks } from './links.ts'
import { setMetadata } from './metadata.ts'
import { setOutline } from './outline.ts'
import { tidyTree } from './structure.ts'
import { sweep } from './sweep.ts'
import { readTree, writeTree } from './tree.ts'

/** The same for the same content, whenever it was written. */
function identifier(bytes: Uint8Array): PDFHexString {
  return PDFHexString.of(createHash('md5').update(Buffer.from(bytes).toString('latin1').replace(/\(D:\d[^)]*\)/g, '')).digest('hex'))
}

/** Completes a PDF as Chromium prints it, slides or pages: facts, outline, links and tags. */
export async function finishPdf(bytes: Uint8Array, facts: PdfFacts): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  setMetadata(doc, facts)
  if (facts.outline)
    setOutline(doc, facts.outline)
  const printed = readTree(doc)
  if (printed) {
    const document = tidyTree(markArtefacts(doc, printed))
    describeLinks(doc, document, facts.describe ?? (() => undefined))
    writeTree(doc, document)
  }
  sweep(doc)
  const id = identifier(bytes)
  doc.context.trailerInfo.ID = doc.context.obj([id, id])
  return doc.save({ useObjectStreams: true, rewrite: true, addDefaultPage: false, updateFieldAppearances: false })
}
