import type { PDFDocument, PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import type { Element, Kid } from './tree.ts'
import { Buffer } from 'node:buffer'
import { decodePDFRawStream, PDFName } from '@cantoo/pdf-lib'
import { isElement } from './tree.ts'

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

/** Everything painted outside `isSaid` becomes an artefact. */
function rewrite(parts: Section[], isSaid: (part: Section) => boolean): string {
  const result: string[] = []
  let rest: string[] = []
  const flush = (): void => {
    result.push(...rest.some(line => PAINT.test(line)) ? ['/Artifact BMC', ...rest, 'EMC'] : rest)
    rest = []
  }
  for (const part of parts) {
    if (isSaid(part)) {
      flush()
      result.push(...part.lines)
    }
    else {
      rest.push(...part.mcid === undefined ? part.lines : part.lines.slice(1, -1))
    }
  }
  flush()
  return result.join('\n')
}

/** The numbers of what figures with an alternative text paint on a page. */
function pictured(page: PDFPage, kids: Kid[], inFigure = false): number[] {
  return kids.flatMap((kid) => {
    if (isElement(kid))
      return pictured(page, kid.kids, inFigure || (kid.role === 'Figure' && 'Alt' in kid.entries))
    return inFigure && 'mcid' in kid && kid.page === page.ref ? [kid.mcid] : []
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
  const said = new Set<string>()
  for (const page of doc.getPages()) {
    const ref = page.node.get(PDFName.of('Contents')) as PDFRef
    const parts = sections(Buffer.from(decodePDFRawStream(doc.context.lookup(ref) as PDFRawStream).decode()).toString('latin1'))
    const figures = pictured(page, document.kids)
    const isSaid = ({ mcid, lines }: Section): boolean => mcid !== undefined && (figures.includes(mcid) || lines.some(line => TEXT.test(line)))
    for (const { mcid } of parts.filter(isSaid))
      said.add(`${page.ref} ${mcid}`)
    doc.context.assign(ref, doc.context.flateStream(Buffer.from(rewrite(parts, isSaid), 'latin1')))
  }
  return without(document, kid => 'mcid' in kid && !said.has(`${kid.page} ${kid.mcid}`))
}
