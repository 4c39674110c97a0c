import type { PDFDocument } from '@cantoo/pdf-lib'
import type { PdfFacts } from './facts.ts'
import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { escapeHtml } from '../../site/html.ts'

const CREATOR = 'Slidev'

/** XMP's form of the facts: the same as in the information dictionary. */
function xmp({ title, author, subject, keywords, lang }: PdfFacts, date: string, producer: string): string {
  const words = (name: string, text?: string): string => text ? `<${name}>${escapeHtml(text)}</${name}>` : ''
  const list = (name: string, kind: 'Alt' | 'Seq' | 'Bag', items: (string | undefined)[]): string => {
    const rows = items.filter(item => item !== undefined).map(item => `<rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escapeHtml(item)}</rdf:li>`)
    return rows.length ? `<${name}><rdf:${kind}>${rows.join('')}</rdf:${kind}></${name}>` : ''
  }
  const lines = [
    '<dc:format>application/pdf</dc:format>',
    list('dc:title', 'Alt', [title]),
    list('dc:creator', 'Seq', [author]),
    list('dc:description', 'Alt', [subject]),
    list('dc:subject', 'Bag', keywords ?? []),
    list('dc:language', 'Bag', [lang]),
    words('pdf:Keywords', keywords?.join(', ')),
    words('pdf:Producer', producer),
    words('xmp:CreatorTool', CREATOR),
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map(name => words(`xmp:${name}`, date)),
  ]
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${lines.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** Lets the document say the facts, in its information dictionary and in XMP; readers show its title instead of its file's name. */
export function setMetadata(doc: PDFDocument, facts: PdfFacts): void {
  const { context, catalog } = doc
  const date = doc.getCreationDate() ?? new Date()
  const { title, author, subject, keywords, lang } = facts
  doc.setTitle(title, { showInWindowTitleBar: true })
  if (author)
    doc.setAuthor(author)
  if (subject)
    doc.setSubject(subject)
  // Not by setKeywords, which joins them with spaces.
  if (keywords?.length)
    context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of('Keywords'), PDFHexString.fromText(keywords.join(', ')))
  doc.setCreator(CREATOR)
  doc.setCreationDate(date)
  doc.setModificationDate(date)
  doc.setLanguage(lang)
  const text = xmp(facts, date.toISOString().replace(/\.\d+/, ''), doc.getProducer() ?? '')
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' })))
}
