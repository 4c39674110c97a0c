import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** Marked content of a page, or of a drawing that the page holds as a stream of its own. */
export interface Mark { page: PDFRef, stream?: PDFRef, mcid: number }

/** A link on a page. */
export interface Annotation { page: PDFRef, annotation: PDFRef }

/** An element of the tags. */
export interface Element {
  role: string
  /** Its other entries: Alt, Lang, A… */
  entries: Record<string, PDFObject>
  kids: Kid[]
}

export type Kid = Mark | Annotation | Element

export const isElement = (kid: Kid): kid is Element => 'role' in kid

const name = (text: string): PDFName => PDFName.of(text)
/** What is written anew, or holds for an element of Chromium's alone. */
const OWN = ['Type', 'S', 'P', 'K', 'Pg', 'ID']

/** Reads the tags of a document; none if it is not tagged. */
export function readTree({ context, catalog }: PDFDocument): Element | undefined {
  function read(object: PDFObject, page: PDFRef): Kid {
    const value = context.lookup(object)
    if (value instanceof PDFNumber)
      return { page, mcid: value.asNumber() }
    const dict = value as PDFDict
    const here = dict.get(name('Pg')) as PDFRef | undefined ?? page
    const mcid = dict.get(name('MCID'))
    if (mcid)
      return { page: here, stream: dict.get(name('Stm')) as PDFRef | undefined, mcid: (mcid as PDFNumber).asNumber() }
    const annotation = dict.get(name('Obj'))
    if (annotation)
      return { page: here, annotation: annotation as PDFRef }
    const kids = dict.get(name('K'))
    const list = context.lookup(kids)
    return {
      role: dict.lookup(name('S'), PDFName).decodeText(),
      entries: Object.fromEntries(dict.entries().map(([key, entry]) => [key.decodeText(), entry] as const).filter(([key]) => !OWN.includes(key))),
      kids: (list instanceof PDFArray ? list.asArray() : kids ? [kids] : []).map(kid => read(kid, here)),
    }
  }
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict)?.get(name('K'))
  return root && read(root, PDFRef.of(0)) as Element
}

/** The marked contents and links in an element, in order of reading. */
export function leaves(element: Element): (Mark | Annotation)[] {
  return element.kids.flatMap(kid => isElement(kid) ? leaves(kid) : [kid])
}

/** Gives the document these tags; marked contents and links that are not in them must be marked otherwise. */
export function writeTree(doc: PDFDocument, document: Element): void {
  const { context, catalog } = doc
  /** The elements of marked contents by page or stream, and those of links by link. */
  const parents = new Map<PDFRef, PDFRef[]>()
  const links = new Map<PDFRef, PDFRef>()
  function write(element: Element, parent: PDFRef): PDFRef {
    const ref = context.nextRef()
    const first = leaves(element)[0]?.page
    const kids = element.kids.map((kid) => {
      if (isElement(kid))
        return write(kid, ref)
      if ('annotation' in kid) {
        links.set(kid.annotation, ref)
        return context.obj({ Type: 'OBJR', Pg: kid.page, Obj: kid.annotation })
      }
      const { page, stream, mcid } = kid
      const list = parents.get(stream ?? page) ?? []
      list[mcid] = ref
      parents.set(stream ?? page, list)
      return page === first && !stream ? context.obj(mcid) : context.obj({ Type: 'MCR', Pg: page, ...stream && { Stm: stream }, MCID: mcid })
    })
    context.assign(ref, context.obj({ Type: 'StructElem', S: element.role, P: parent, ...first && { Pg: first }, ...element.entries, K: kids }))
    return ref
  }
  const root = context.nextRef()
  const top = write(document, root)
  const numbers: (PDFNumber | PDFRef)[] = []
  const entry = (value: PDFRef): PDFNumber => {
    const key = PDFNumber.of(numbers.length / 2)
    numbers.push(key, value)
    return key
  }
  for (const [owner, list] of parents) {
    const object = context.lookup(owner) as PDFDict | PDFStream
    const dict = object instanceof PDFStream ? object.dict : object
    dict.set(name('StructParents'), entry(context.register(context.obj(Array.from(list, ref => ref ?? null)))))
  }
  for (const [link, ref] of links)
    context.lookup(link, PDFDict).set(name('StructParent'), entry(ref))
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: top, ParentTree: context.register(context.obj({ Nums: numbers })), ParentTreeNextKey: numbers.length / 2 }))
  catalog.set(name('StructTreeRoot'), root)
}
