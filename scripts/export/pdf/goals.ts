import type { Deck } from '../../lib/deck.ts'
import { deckCitations } from '../../lib/citations.ts'

/** What links of the slides lead to, in words, by the name of the goal in the file or by its address. */
export function goalWords(deck: Deck): (goal: string) => string | undefined {
  const { citations } = deckCitations(deck)
  const pages = deck.slides.map(({ no, title }) => [no, `幻灯片第${no}页：${title}`] as const)
  const rows = citations.map(({ number, title }) => [`n${number}`, `资料来源第${number}条：${title}`] as const)
  const addresses = citations.map(({ url, title, publisher }) => [new URL(url).href, `${title}，${publisher}`] as const)
  const words = new Map<number | string, string>([...pages, ...rows, ...addresses])
  return (goal) => {
    // 006-02 is a printed slide with its clicks, s6 one of the handout; source-8 and n8 are rows of their lists of sources.
    const slide = goal.match(/^(\d+)-\d+$|^s(\d+)$/)
    return words.get(slide ? Number(slide[1] ?? slide[2]) : goal.replace(/^source-/, 'n'))
  }
}
