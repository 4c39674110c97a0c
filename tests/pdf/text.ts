import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocumentProxy } from 'unpdf'

/** A PDF in pdf.js. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

export function readPdf(bytes: Uint8Array): Promise<Pdf> {
  return getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
}

export async function openPdf(path: string): Promise<Pdf> {
  return readPdf(await readFile(path))
}

/** All text of a page without spaces, which a PDF puts anywhere. */
export async function textOf(pdf: Pdf, no: number): Promise<string> {
  const { items } = await (await pdf.getPage(no)).getTextContent()
  return items.map(item => 'str' in item ? item.str : '').join('').replace(/\s/g, '')
}

/** The file with its objects written out, to search in; streams stay as they are. */
export async function writtenOut(file: string | Uint8Array): Promise<string> {
  const doc = await PDFDocument.load(typeof file === 'string' ? await readFile(file) : file, { updateMetadata: false })
  return Buffer.from(await doc.save({ useObjectStreams: false, rewrite: true, updateFieldAppearances: false })).toString('latin1')
}

/** A bookmark with the page that it leads to, 1-based. */
export interface Mark { title: string, page: number, items: Mark[] }

export async function bookmarksOf(pdf: Pdf): Promise<Mark[]> {
  type Item = Awaited<ReturnType<Pdf['getOutline']>>[number]
  const read = (items: Item[]): Promise<Mark[]> => Promise.all(items.map(async ({ title, dest, items }) => {
    const goal = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    return { title, page: 1 + await pdf.getPageIndex(goal![0]), items: await read(items) }
  }))
  return read(await pdf.getOutline())
}

/** What the links of a page lead to: names within the file and addresses. */
export async function goalsOf(pdf: Pdf, no: number): Promise<string[]> {
  const annotations = await (await pdf.getPage(no)).getAnnotations() as { dest?: string, url?: string }[]
  return annotations.flatMap(({ dest, url }) => dest ?? url ?? [])
}
