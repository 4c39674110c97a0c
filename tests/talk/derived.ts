import type { DeckSlide } from '../../scripts/lib/deck.ts'
import { findCheck } from '../../data/checks.ts'
import { corrections } from '../../data/corrections.ts'

/** A figure, a check (in a short talk without its slide, the start of its chapter) or a layout, a sentence of its slide with □ for each value, and the values from the data. */
export type Derived = [where: string, sentence: string, ...values: string[]]

/** All text of a slide that is written and not computed: its Markdown, note, and the texts of its check. */
function wordsOf({ content, note, frontmatter: { sourceNote, check } }: DeckSlide): string {
  const facts = check ? findCheck(String(check)).facts.map(({ line }) => line) : []
  return [content, note, sourceNote, ...facts, ''].join('\n')
}

function isAt(where: string, { content, layout, frontmatter }: DeckSlide): boolean {
  return layout === where || [frontmatter.check, frontmatter.unshown].flat().includes(where) || content.includes(`<${where}`)
}

/** The sentences that contradict the data, each with its slide. */
export function derivedFaults(slides: DeckSlide[], derived: Derived[]): string[] {
  return derived.flatMap(([where, sentence, ...values]) => {
    const found = slides.find(slide => isAt(where, slide))
    if (!found && where !== 'corrections')
      return [`没有一页是 ${where}`]
    const place = found ? `第 ${found.no} 页《${found.title}》` : 'data/corrections.ts '
    const text = found ? wordsOf(found) : corrections.map(({ corrected }) => `${corrected}\n`).join('')
    const right = sentence.split('□').reduce((said, part, i) => `${said}${values[i - 1]}${part}`)
    const pattern = new RegExp(sentence.split('□').map(part => RegExp.escape(part)).join('([^，。；、：\\s]{1,12}?)'), 'g')
    const said = [...text.matchAll(pattern)].map(([match]) => match)
    if (!said.length)
      return [`${place}没有“${right.trim()}”这样一句`]
    return said.filter(match => match !== right).map(match => `${place}的“${match.trim()}”，数据说是“${right.trim()}”`)
  })
}
