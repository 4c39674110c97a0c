import { readFile } from 'node:fs/promises'
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
