import type { PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Element, Kid } from './tree.ts'
import { Buffer } from 'node:buffer'
import { decodePDFRawStream, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { isElement, leaves } from './tree.ts'

/** A part of a page's content, with its number where it is marked. */
interface Section { mcid?: number, lines: string[] }

/** As Skia begins marked content: on a line of its own. */
const BEGIN = /^\/\w+ <<\/MCID (\d+) >>BDC$/
const TEXT = /(?:^|[ >\])])T[jJ]$/
const PAINT = /(?:^|[ >\])])(?:f\*?|S|s|[bB]\*?|T[jJ]|Do|sh)$/

/** What is marked, and what stands between. */
function sections(content: string): Section[] {
  const result: Section[] = [{ lines: [] }]
  let depth = 0
  for (const line of content.split('\n')) {
    const mcid = depth ? undefined : line.match(BEGIN)?.[1]
    if (mcid)
      result.push({ mcid: Number(mcid), lines: [] })
    result.at(-1)!.lines.push(line)
    depth += /B[DM]C$/.test(line) && (depth || mcid) ? 1 : line === 'EMC' && depth ? -1 : 0
    if (!depth && result.at(-1)!.mcid !== undefined)
      result.push({ lines: [] })
  }
  return result
}

/** Everything painted outside `isSaid` becomes an artefact, but for drawings that have tags of their own. */
function rewrite(parts: Section[], isSaid: (part: Section) => boolean, isDrawing: (line: string) => boolean): string {
  const result: string[] = []
  let rest: string[] = []
  const flush = (lines: string[]): void => {
    result.push(...rest.some(line => PAINT.test(line)) ? ['/Artifact BMC', ...rest, 'EMC'] : rest, ...lines)
    rest = []
  }
  for (const part of parts) {
    if (isSaid(part)) {
      flush(part.lines)
      continue
    }
    for (const line of part.mcid === undefined ? part.lines : part.lines.slice(1, -1)) {
      if (isDrawing(line))
        flush([line])
      else
        rest.push(line)
    }
  }
  flush([])
  return result.join('\n')
}

/** The numbers of what figures with an alternative text paint on a page, or in a stream. */
function pictured(owner: PDFRef, kids: Kid[], inFigure = false): number[] {
  return kids.flatMap((kid) => {
    if (isElement(kid))
      return pictured(owner, kid.kids, inFigure || (kid.role === 'Figure' && 'Alt' in kid.entries))
    return inFigure && 'mcid' in kid && (kid.stream ?? kid.page) === owner ? [kid.mcid] : []
  })
}

function without(element: Element, isGone: (kid: Kid) => boolean): Element {
  return { ...element, kids: element.kids.filter(kid => !isGone(kid)).map(kid => isElement(kid) ? without(kid, isGone) : kid) }
}

/**
 * Marks what is neither text nor in a figure as an artefact, with everything that the page hides from screen readers.
 * @returns the tags without it
 */
export function markArtefacts(doc: PDFDocument, document: Element): Element {
  const { context } = doc
  const streams = new Set(leaves(document).flatMap(leaf => 'stream' in leaf && leaf.stream ? [leaf.stream] : []))
  const said = new Set<string>()
  function mark(owner: PDFRef, content: PDFRef, resources: PDFDict | undefined): void {
    const stream = context.lookup(content) as PDFRawStream
    const parts = sections(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    const figures = pictured(owner, document.kids)
    const isSaid = ({ mcid, lines }: Section): boolean => mcid !== undefined && (figures.includes(mcid) || lines.some(line => TEXT.test(line)))
    const forms = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)
    const isDrawing = (line: string): boolean => streams.has(forms?.get(PDFName.of(line.match(/\/(\w+) Do$/)?.[1] ?? '')) as PDFRef)
    for (const { mcid } of parts.filter(isSaid))
      said.add(`${owner} ${mcid}`)
    const written = context.flateStream(Buffer.from(rewrite(parts, isSaid, isDrawing), 'latin1'))
    for (const [key, value] of stream.dict.entries().filter(([key]) => !written.dict.has(key)))
      written.dict.set(key, value)
    context.assign(content, written)
  }
  for (const { ref, node } of doc.getPages())
    mark(ref, node.get(PDFName.of('Contents')) as PDFRef, node.Resources())
  for (const stream of streams)
    mark(stream, stream, (context.lookup(stream) as PDFRawStream).dict.lookupMaybe(PDFName.of('Resources'), PDFDict))
  return without(document, kid => 'mcid' in kid && !said.has(`${kid.stream ?? kid.page} ${kid.mcid}`))
}
