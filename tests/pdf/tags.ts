import type { Pdf } from './text.ts'

/** An element of the tags as pdf.js reads them, with all its text, without spaces. */
export interface Tagged {
  role: string
  lang?: string
  alt?: string
  /** 1-based. */
  page: number
  text: string
}

interface Node { role?: string, lang?: string, alt?: string, type?: string, id?: string, children?: Node[] }

/** What stands in each piece of marked content of a page. */
async function textById(pdf: Pdf, no: number): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  const { items } = await (await pdf.getPage(no)).getTextContent({ includeMarkedContent: true })
  for (const item of items as { type?: string, id?: string, str?: string }[]) {
    if (item.type?.startsWith('begin'))
      open.push(item.id ?? open.at(-1))
    else if (item.type)
      open.pop()
    const id = open.at(-1)
    if (id && item.str)
      texts.set(id, (texts.get(id) ?? '') + item.str)
  }
  return texts
}

/** All elements of the tags of a page, each before those in it. */
export async function tagsOf(pdf: Pdf, page: number): Promise<Tagged[]> {
  const texts = await textById(pdf, page)
  const textOf = (node: Node): string => node.type === 'content' ? texts.get(node.id!) ?? '' : (node.children ?? []).map(textOf).join('')
  const list = (node: Node): Tagged[] => [
    ...node.role ? [{ role: node.role, lang: node.lang, alt: node.alt, page, text: textOf(node).replace(/\s/g, '') }] : [],
    ...(node.children ?? []).flatMap(list),
  ]
  const tree = await (await pdf.getPage(page)).getStructTree() as Node | null
  return tree ? list(tree) : []
}
