import type { PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import type { Element } from '../../scripts/export/pdf/tree.ts'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib'
import { isElement, leaves, readTree } from '../../scripts/export/pdf/tree.ts'

/** Roles of PDF 1.7, with the children that some must have. */
const ROLES: Record<string, string[] | undefined> = {
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  ...Object.fromEntries('Document Part Art Sect Div BlockQuote Caption P H1 H2 H3 H4 H5 H6 Lbl LBody THead TBody TFoot TH TD Span Quote Note Reference Code Link Ruby RB RT RP Figure Formula'.split(' ').map(role => [role, undefined])),
}

const name = (text: string): PDFName => PDFName.of(text)
const textOf = (value?: PDFObject): string => value instanceof PDFString ? value.decodeText() : value && 'decodeText' in value ? (value as PDFString).decodeText() : ''

interface Page { no: number, ref: PDFRef, node: PDFDict, content: string }

/** Every element with its parent. */
function* walk(element: Element, parent?: Element): Generator<{ element: Element, parent?: Element }> {
  yield { element, parent }
  for (const kid of element.kids) {
    if (isElement(kid))
      yield* walk(kid, element)
  }
}

function pagesOf(doc: PDFDocument): Page[] {
  return doc.getPages().map(({ ref, node }, i) => {
    const contents = node.lookup(name('Contents'))
    const streams = contents instanceof PDFArray ? contents.asArray().map(each => doc.context.lookup(each)) : [contents]
    const content = streams.map(stream => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1')).join('\n')
    return { no: i + 1, ref, node, content }
  })
}

/** The drawings that pages hold as streams with tags of their own. */
function drawingsOf(doc: PDFDocument, document: Element): Page[] {
  const refs = new Set(leaves(document).flatMap(leaf => 'stream' in leaf && leaf.stream ? [leaf.stream] : []))
  return [...refs].map((ref) => {
    const stream = doc.context.lookup(ref) as PDFRawStream
    const no = doc.getPages().findIndex(page => leaves(document).some(leaf => 'stream' in leaf && leaf.stream === ref && leaf.page === page.ref)) + 1
    return { no, ref, node: stream.dict, content: Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') }
  })
}

/** What a page paints that is neither tagged nor an artefact, or both at once; and the numbers of what it has marked. */
function readContent(content: string): { faults: string[], marked: number[] } {
  const faults = new Set<string>()
  const marked: number[] = []
  const open: string[] = []
  for (const [token, mcid, tag] of content.matchAll(/\/\w+\s*<<\/MCID (\d+)\s*>>\s*BDC|\/(\w+)\s*(?:<<(?:[^>]|>(?!>))*>>\s*BDC|BMC)|\bEMC\b|(?<=^|[\s>\])])(?:f\*?|S|s|[bB]\*?|T[jJ]|Do|sh)(?=\s|$)/g)) {
    const inside = open.filter(kind => kind !== 'Span')
    if (token === 'EMC') {
      if (!open.pop())
        faults.add('标记的内容收尾多了一次')
    }
    else if (mcid ?? tag) {
      open.push(mcid ? 'tagged' : tag!)
      if (mcid)
        marked.push(Number(mcid))
      if (inside.length && (mcid || tag === 'Artifact'))
        faults.add('标签和装饰套在了一起')
    }
    else if (!inside.length) {
      faults.add(`画了不在标签里、也没说是装饰的东西（${token}）`)
    }
  }
  if (open.length)
    faults.add('标记的内容没有收尾')
  return { faults: [...faults], marked }
}

function contentFaults(doc: PDFDocument, pages: Page[], document: Element): string[] {
  const drawings = drawingsOf(doc, document)
  const root = doc.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  const rows = new Map(Array.from({ length: numbers.size() / 2 }, (_, i) => [numbers.lookup(2 * i, PDFNumber).asNumber(), numbers.lookup(2 * i + 1)]))
  const all = leaves(document)
  return [...pages, ...drawings].flatMap(({ no, ref, node, content }) => {
    const forms = doc.context.lookup(node.get(name('Resources')), PDFDict).lookupMaybe(name('XObject'), PDFDict)
    const { faults, marked } = readContent(content.replace(/\/(\w+) Do/g, (text, form: string) => drawings.some(({ ref }) => ref === forms?.get(name(form))) ? '' : text))
    const tagged = all.flatMap(leaf => 'mcid' in leaf && (leaf.stream ?? leaf.page) === ref ? [leaf.mcid] : [])
    const row = rows.get(node.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber() ?? -1)
    const parents = row instanceof PDFArray ? row.asArray() : []
    return [
      ...faults,
      ...new Set(tagged).size === tagged.length ? [] : ['有内容在标签里出现了两次'],
      ...marked.every(id => tagged.includes(id)) && tagged.every(id => marked.includes(id)) ? [] : ['标签和页面上标记的内容对不上'],
      ...tagged.every(id => parents[id] instanceof PDFRef) ? [] : ['有内容找不回自己的标签'],
    ].map(fault => `第 ${no} 页：${fault}`)
  })
}

function tagFaults(document: Element, pages: Page[]): string[] {
  const faults: string[] = []
  let level = 0
  for (const { element, parent } of walk(document)) {
    const { role, entries, kids } = element
    const no = pages.findIndex(({ ref }) => ref === leaves(element)[0]?.page) + 1
    const say = (fault: string): void => void faults.push(`第 ${no} 页的 ${role}：${fault}`)
    if (!(role in ROLES))
      say('PDF 1.7 没有这种标签')
    const allowed = ROLES[role]
    if (allowed && !kids.every(kid => isElement(kid) && allowed.includes(kid.role)))
      say(`里面只能有 ${allowed.join('、')}`)
    if (Object.entries(ROLES).some(([, inner]) => inner?.includes(role) && role !== 'Caption') && !ROLES[parent?.role ?? '']?.includes(role))
      say(`不该在 ${parent?.role} 里`)
    if (role === 'L' && kids.some(kid => isElement(kid) && kid.kids.some(each => isElement(each) && each.role === 'Lbl')) && !String(entries.A).includes('/ListNumbering'))
      say('有编号，却没说是哪一种')
    if (['Figure', 'Formula'].includes(role) && !textOf(entries.Alt).trim())
      say('没有替代文字')
    if (role === 'TH' && !String(entries.A).includes('/Scope'))
      say('没说是行还是列的表头')
    if (role === 'Link' && !kids.some(kid => 'annotation' in kid))
      say('不通向任何地方')
    if (role !== 'Link' && kids.some(kid => 'annotation' in kid))
      say('链接不在 Link 里')
    if (!kids.length && !['TD', 'TH'].includes(role))
      say('是空的')
    const heading = Number(role.match(/^H(\d)$/)?.[1])
    if (heading > level + 1)
      say(`标题跳级，前一个是 H${level}`)
    level = heading || level
  }
  return faults
}

function linkFaults(doc: PDFDocument, pages: Page[], document: Element): string[] {
  const tagged = new Set(leaves(document).map(leaf => 'annotation' in leaf && leaf.annotation))
  const goals = doc.catalog.lookupMaybe(name('Dests'), PDFDict)
  return pages.flatMap(({ no, node }) => (node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []).flatMap((ref) => {
    const link = doc.context.lookup(ref, PDFDict)
    const goal = link.get(name('Dest'))
    const address = textOf(link.lookupMaybe(name('A'), PDFDict)?.get(name('URI')))
    const page = goal instanceof PDFName ? goals?.lookupMaybe(goal, PDFArray)?.get(0) : goal instanceof PDFArray ? goal.get(0) : undefined
    return [
      ...tagged.has(ref as PDFRef) ? [] : ['不在标签里'],
      ...link.has(name('StructParent')) ? [] : ['找不回自己的标签'],
      ...textOf(link.get(name('Contents'))).trim() ? [] : ['没说通向哪里'],
      ...pages.some(({ ref }) => ref === page) || /^(?:https|mailto):/.test(address) ? [] : [`哪儿也不通：${goal ?? address}`],
    ].map(fault => `第 ${no} 页的链接：${fault}`)
  }))
}

function fontFaults(doc: PDFDocument): string[] {
  return doc.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const font = object instanceof PDFStream ? object.dict : object
    if (!(font instanceof PDFDict) || String(font.get(name('Type'))) !== '/Font')
      return []
    const kind = String(font.get(name('Subtype')))
    const file = font.lookupMaybe(name('FontDescriptor'), PDFDict)
    const label = `字体 ${font.get(name('BaseFont')) ?? kind}：`
    return [
      ...kind === '/Type3' ? [`${label}是 Type 3`] : [],
      ...kind === '/Type0' && !font.has(name('ToUnicode')) ? [`${label}没有 ToUnicode`] : [],
      ...kind.startsWith('/CIDFont') && !['FontFile2', 'FontFile3'].some(key => file?.has(name(key))) ? [`${label}没有嵌入`] : [],
      ...['/Type1', '/TrueType'].includes(kind) ? [`${label}不是 Unicode 字体`] : [],
    ]
  })
}

function documentFaults(doc: PDFDocument, pages: Page[]): string[] {
  const { catalog } = doc
  const metadata = catalog.lookupMaybe(name('Metadata'), PDFStream) as PDFRawStream | undefined
  const xmp = metadata ? Buffer.from(metadata.contents).toString('utf8') : ''
  const said = (text?: string): boolean => !text || xmp.includes(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'))
  return [
    ...catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))?.toString() === 'true' ? [] : ['没有说自己带标签'],
    ...textOf(catalog.get(name('Lang'))) ? [] : ['没有语言'],
    ...catalog.getViewerPreferences()?.getDisplayDocTitle() ? [] : ['窗口显示文件名，不显示题目'],
    ...doc.getTitle() ? [] : ['没有题目'],
    ...xmp.includes('<dc:title>') ? [] : ['没有 XMP'],
    ...[doc.getTitle(), doc.getAuthor(), doc.getSubject(), doc.getKeywords(), doc.getProducer(), doc.getCreator(), doc.getCreationDate()?.toISOString().replace('.000', '')].every(said) ? [] : ['XMP 和文件信息不一致'],
    ...pages.filter(({ node }) => String(node.get(name('Tabs'))) !== '/S').map(({ no }) => `第 ${no} 页没有按标签的次序换焦点`),
    ...doc.isEncrypted ? ['加了密'] : [],
    ...catalog.has(name('AcroForm')) || catalog.has(name('OpenAction')) ? ['有表单或脚本'] : [],
  ]
}

/**
 * What keeps a PDF from being read by everybody: the rules of PDF/UA-1 that a program can check here. It is not a
 * validator: passing is no claim of conformance.
 */
export async function uaFaults(path: string): Promise<string[]> {
  const doc = await PDFDocument.load(await readFile(path), { updateMetadata: false })
  const document = readTree(doc)
  if (!document)
    return ['没有标签']
  const pages = pagesOf(doc)
  return [...documentFaults(doc, pages), ...tagFaults(document, pages), ...contentFaults(doc, pages, document), ...linkFaults(doc, pages, document), ...fontFaults(doc)]
}
