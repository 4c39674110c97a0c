import type { DeckCitations } from '../../composables/citations.ts'
import type { Deck, DeckSlide, Ledger } from './deck.ts'
import { citationsOf, idList, sourcesWithin } from '../../composables/citations.ts'
import { rowsOn } from '../../composables/long-lists.ts'
import { COUNTING } from '../../setup/repeat.ts'
import { withoutCode } from '../problems/rule.ts'
import { loadDeck } from './deck.ts'

/** Names of the components in a slide, in PascalCase. */
function componentsOf(content: string): string[] {
  return [...withoutCode(content).matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag!.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()))
}

/** Source ids of a slide's source line: from the data of its figures, its front matter, and the facts of its check. */
export function sourcesOf({ content, frontmatter: { source, check } }: DeckSlide, { figures, checks }: Ledger): string[] {
  const ofFigures = componentsOf(content).flatMap(name => figures[name] ?? [])
  const ofCheck = sourcesWithin(checks[String(check)]?.facts)
  return [...new Set([...ofFigures, ...idList(source), ...ofCheck])]
}

/** Source ids of a slide's note; the start of a chapter also has those of checks that a short talk leaves out, which the landing report and the bill show. */
function notedOn({ frontmatter: { noteSource, unshown } }: DeckSlide, { checks }: Ledger): string[] {
  return [...idList(noteSource), ...idList(unshown).flatMap(id => sourcesWithin(checks[id]?.facts))]
}

/** Text after the sources of the source line: the caveat of the check, or `sourceNote` of the front matter. */
function wordsOf({ frontmatter: { check, sourceNote } }: DeckSlide, { checks }: Ledger): string | undefined {
  return checks[String(check)]?.caveat ?? (sourceNote as string | undefined)
}

/** Contents of the source lines and of the list of sources; unknown ids are left to validation. */
export function deckCitations({ slides, ledger }: Deck): DeckCitations {
  const known = (ids: string[]): string[] => ids.filter(id => Object.hasOwn(ledger.sources, id))
  const citing = slides.map(slide => ({ no: slide.no, line: known(sourcesOf(slide, ledger)), note: known(notedOn(slide, ledger)) }))
  const citations = citationsOf(citing)
  const numbers = new Map(citations.map(({ id, number }) => [id, number]))
  const lists = slides.filter(({ content }) => componentsOf(content).includes('SourceList'))
  const listedOn = new Map(lists.flatMap(({ no }, i) => rowsOn(citations, { part: i + 1, parts: lists.length }).map(({ id }) => [id, no])))
  return {
    citations: citations.map(citation => ({
      ...citation,
      ...ledger.sources[citation.id]!,
      listedOn: listedOn.get(citation.id),
    })),
    lines: citing.map(({ line }, i) => ({ numbers: line.map(id => numbers.get(id)!).sort((a, b) => a - b), note: wordsOf(slides[i]!, ledger) })),
  }
}

/** Number of sources that the slides of the deck in `root` use, in the length that is asked for. */
export async function countSources(root: string): Promise<number> {
  return deckCitations(await loadDeck(root, undefined, COUNTING)).citations.length
}
