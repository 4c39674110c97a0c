import type { Buffer } from 'node:buffer'
import JSZip from 'jszip'

/** The text of a note: pptxgenjs writes it as one run, in which PowerPoint shows no line breaks. */
const NOTE = /<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)/

/** Completes what pptxgenjs writes: notes in paragraphs, the language of the talk, no parts declared that are not there. */
export async function completePptx(bytes: Buffer, lang: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  async function change(path: string, work: (xml: string) => string): Promise<void> {
    zip.file(path, work(await zip.file(path)!.async('string')))
  }
  for (const path of Object.keys(zip.files).filter(path => /^ppt\/.*\.xml$/.test(path)))
    await change(path, xml => xml.replaceAll('lang="en-US"', `lang="${lang}"`))
  for (const path of Object.keys(zip.files).filter(path => /^ppt\/notesSlides\/[^/]+\.xml$/.test(path)))
    await change(path, xml => xml.replace(NOTE, (_, open: string, text: string, close: string) => text.split('\n').map(line => `<a:p>${open}${line}${close}`).join('</a:p>')))
  await change('docProps/core.xml', xml => xml.replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`))
  await change('[Content_Types].xml', xml => xml.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (part, path: string) => zip.file(path) ? part : ''))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
