import type { LookupError } from '../../data/lookup.ts'
import type { Deck } from '../lib/deck.ts'
import type { Problem } from './problem.ts'
import type { Rule } from './rule.ts'
import { idList, sourcesWithin } from '../../composables/citations.ts'
import { lookup } from '../../data/lookup.ts'
import { withoutCode } from './rule.ts'

/** The message of `lookup` if the id is unknown. */
function unknown(table: object, id: unknown, kind: string): string | undefined {
  try {
    lookup(table as Record<string, object>, String(id), kind)
  }
  catch (error) {
    return (error as LookupError).message
  }
}

/** Sources, people and checks named on slides are in the ledger. */
export const idsExist: Rule = ({ frontmatter, content }, { ledger }) => {
  const { source, noteSource, check } = frontmatter as Record<string, string | undefined>
  const people = [...withoutCode(content).matchAll(/\swho="([^"]*)"/g)].map(([, id]) => id!)
  const asked: [table: object, ids: string[], kind: string][] = [
    [ledger.sources, [...idList(source), ...idList(noteSource)], '来源'],
    [ledger.people, people, '人物'],
    [ledger.checks, idList(check), '对账'],
  ]
  return asked.flatMap(([table, ids, kind]) => ids.map((id) => {
    const text = unknown(table, id, kind)
    return text === undefined ? undefined : { text, at: id }
  }))
}

/** Problems of the ledger itself; the type checker finds them too, but not while someone is editing. */
export function ledgerProblems({ ledger }: Deck): Problem[] {
  const ofChecks = Object.entries(ledger.checks).flatMap(([id, { verdict, wager, facts }]) => [
    unknown(ledger.verdicts, verdict, '判词'),
    wager && unknown(ledger.verdicts, wager.verdict, '判词'),
    ...sourcesWithin(facts).map(source => unknown(ledger.sources, source, '来源')),
  ].filter(text => text !== undefined).map(text => ({ file: 'data/checks.ts', text: `的 ${id}：${text}` })))
  const ofFigures = Object.entries(ledger.figures).flatMap(([figure, ids]) => ids
    .map(id => unknown(ledger.sources, id, '来源'))
    .filter(text => text !== undefined)
    .map(text => ({ file: 'components/figures', text: `的 ${figure}，它的 data.ts：${text}` })))
  return [...ofChecks, ...ofFigures]
}
