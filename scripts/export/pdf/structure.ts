import type { Element, Kid } from './tree.ts'
import { PDFArray, PDFContext, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { isElement } from './tree.ts'

/** The language of an item's number in the printed page, a private one, so that its tag can be told. */
export const LABEL = 'zh-CN-x-label'

/** Elements within a line. */
const INLINE = ['Span', 'Link', 'Code', 'Quote', 'Note', 'Reference', 'Ruby', 'RB', 'RT', 'RP']
/** Elements that hold others, and lines only within paragraphs, with the names that PDF 1.7 has for them. */
const GROUPS: Record<string, string> = { Document: 'Document', Part: 'Part', Art: 'Art', Sect: 'Sect', Div: 'Div', BlockQuote: 'BlockQuote', Aside: 'Sect', Figure: 'Div' }
/** Cells count, empty or not. */
const CELLS = ['TD', 'TH']

const CONTEXT = PDFContext.create()

const isInline = (kid: Kid): boolean => !isElement(kid) || INLINE.includes(kid.role)

/** A figure of HTML without an alternative is a quotation, or something else that can be read. */
const isGroup = ({ role, entries, kids }: Element): boolean => role in GROUPS && !(role === 'Figure' && ('Alt' in entries || !kids.some(isElement)))

/** Of a table's attributes those that say something: a header's scope, a span of more than one. */
function cellEntries({ entries: { A: attributes, ...entries } }: Element): Element['entries'] {
  const list = attributes instanceof PDFArray ? attributes.asArray() : []
  const kept = list.filter(value => value instanceof PDFDict && !value.has(PDFName.of('Headers')) && !/Span 1\b/.test(String(value)))
  return kept.length ? { ...entries, A: CONTEXT.obj(kept) } : entries
}

/** Runs of lines become paragraphs. */
function paragraphs(kids: Kid[]): Kid[] {
  const result: Kid[] = []
  let line: Element | undefined
  for (const kid of kids) {
    if (!isInline(kid)) {
      line = undefined
      result.push(kid)
    }
    else if (line) {
      line.kids.push(kid)
    }
    else {
      line = { role: 'P', entries: {}, kids: [kid] }
      result.push(line)
    }
  }
  return result
}

const isLabel = (kid: Kid): boolean => isElement(kid) && kid.role === 'Lbl'

/** An item's label, if it has one, and all the rest as its body. */
function itemParts(kids: Kid[]): Kid[] {
  const rest = kids.filter(kid => !isLabel(kid))
  return [...kids.filter(isLabel), ...rest.length ? [{ role: 'LBody', entries: {}, kids: rest }] : []]
}

/** Readers have to know that items have numbers. */
function listEntries({ entries }: Element, items: Kid[]): Element['entries'] {
  const isNumbered = items.some(item => isElement(item) && item.kids.some(isLabel))
  return isNumbered ? { A: CONTEXT.obj({ O: 'List', ListNumbering: 'Decimal' }), ...entries } : entries
}

/** What becomes of an element with these `kids`; `inText` if it stands in a line. */
function tidied(element: Element, kids: Kid[], inText: boolean, parent?: string): Kid[] {
  const { role, entries } = element
  const isLine = kids.every(isInline)
  const isPlain = !('Lang' in entries || 'Alt' in entries)
  switch (role) {
    case 'NonStruct':
      if (String(entries.Lang) === `(${LABEL})`)
        return [{ role: 'Lbl', entries: {}, kids }]
      if (isPlain)
        return inText || !isLine ? kids : [{ role: 'P', entries, kids }]
      return [{ role: isLine ? 'Span' : 'Div', entries, kids }]
    case 'Strong':
    case 'Em':
      return isPlain ? kids : [{ role: 'Span', entries, kids }]
    case 'Link':
      return kids.some(kid => 'annotation' in kid) ? [{ role, entries, kids }] : kids
    case 'Caption':
      return [{ role: parent === 'Table' ? role : isLine ? 'P' : 'Div', entries, kids }]
    case 'L':
      return [{ role, entries: listEntries(element, kids), kids }]
    case 'LI':
      return [{ role, entries, kids: itemParts(kids) }]
    case 'TH':
    case 'TD':
      return [{ role, entries: cellEntries(element), kids }]
    default:
      return [isGroup(element) ? { role: GROUPS[role]!, entries, kids: paragraphs(kids) } : { role, entries, kids }]
  }
}

/** The elements that `kid` becomes. */
function tidy(kid: Kid, inText: boolean, parent?: string): Kid[] {
  if (!isElement(kid))
    return 'annotation' in kid && parent !== 'Link' ? [{ role: 'Link', entries: {}, kids: [kid] }] : [kid]
  const isBox = kid.role === 'NonStruct'
  const kids = kid.kids.flatMap(each => tidy(each, inText || !(isBox || isGroup(kid)), isBox ? parent : kid.role))
  return kids.length || CELLS.includes(kid.role) ? tidied(kid, kids, inText, parent) : []
}

/** Chromium's tags in the elements that PDF 1.7 has and readers know: no boxes that only hold others, paragraphs, items with label and body. */
export function tidyTree(document: Element): Element {
  return tidy(document, false)[0] as Element
}
