import type { DeckSlide } from '../../scripts/lib/deck.ts'

/** Text as it is compared: without Markdown, tags and spaces. */
export const bare = (text: string): string => text.replace(/<[^>]+>|[*_`\s]/g, '')

/** The parts of a slide's heading, which may be set apart: its own, or its title. */
export function headingOf({ content, title }: DeckSlide): string[] {
  return bare(content.match(/^# (.*)$/m)?.[1] ?? title).split('，')
}

/** The paragraphs of a slide's quotations, Chinese and original. */
export function quotationsOf({ content }: DeckSlide): string[] {
  const quotes = [...content.matchAll(/<PullQuote[^>]*>(.*?)<\/PullQuote>/gs)].map(([, inner]) => inner!)
  return quotes.flatMap(quote => quote.replace(/<\/?template[^>]*>/g, '\n\n').split(/\n{2,}/).map(bare).filter(Boolean))
}
