import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'

/** A PDF in pdf.js. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

export async function openPdf(path: string): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 })
}

/** All text of a page without spaces, which a PDF puts anywhere. */
export async function textOf(pdf: Pdf, no: number): Promise<string> {
  const { items } = await (await pdf.getPage(no)).getTextContent()
  return items.map(item => 'str' in item ? item.str : '').join('').replace(/\s/g, '')
}

/** The file with its objects written out, to search in; streams stay as they are. */
export async function writtenOut(path: string): Promise<string> {
  const doc = await PDFDocument.load(await readFile(path), { updateMetadata: false })
  return Buffer.from(await doc.save({ useObjectStreams: false, rewrite: true, updateFieldAppearances: false })).toString('latin1')
}
