import type { PageChapter } from './chapters.ts'

/** A text as CSS writes it, within a `style` element, too. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}

/** Rules for what stands around the printed page: the talk's title, the name of the part, the page's number. Each part has pages of its own name. */
export function runningHeads(title: string, chapters: PageChapter[]): string {
  const face = `font:500 8pt var(--font-serif);color:var(--pigment-soft)`
  const box = (place: string, content: string): string => `@${place}{content:${content};${face}}`
  const parts = [...chapters.map(({ id, station, title }) => ({ id, name: [station, title].filter(Boolean).join('\u3000') })), { id: 'sources', name: '来源' }, { id: 'corrections', name: '更正' }]
  const heads = parts.map(({ id, name }) => `#${id}${id === parts.at(-1)!.id ? ',.colophon' : ''}{page:${id}}@page ${id}{${box('top-right', cssString(name))}}`)
  return `@page{${box('top-left', cssString(title))}${box('bottom-right', 'counter(page)')}}${heads.join('')}`
}
