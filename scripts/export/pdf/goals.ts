import type { Deck } from '../../lib/deck.ts'
import { deckCitations } from '../../lib/citations.ts'

/** What links of the slides lead to, in words, by the name of the goal in the file or by its address. */
export function goalWords(deck: Deck): (goal: string) => string | undefined {
  const { citations } = deckCitations(deck)
  const pages = deck.slides.map(({ no, title }) => [no, `第${no}页：${title}`] as const)
  const rows = citations.map(({ number, title }) => [`source-${number}`, `资料来源第${number}条：${title}`] as const)
  const addresses = citations.map(({ url, title, publisher }) => [new URL(url).href, `${title}，${publisher}`] as const)
  const words = new Map<number | string, string>([...pages, ...rows, ...addresses])
  // A printed slide is named 006-02, after its number and clicks.
  return goal => words.get(/^\d+-\d+$/.test(goal) ? Number.parseInt(goal) : goal)
}
