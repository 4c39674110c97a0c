import type { Facts } from '../../scripts/rules/facts.ts'
import type { Flaw } from '../../scripts/rules/rule.ts'
import { px, words } from '../../scripts/rules/rule.ts'

/** What is there before and after a click must not have moved, so that eyes keep their place. */
export function shifts(before: Facts, after: Facts): Flaw[] {
  const places = new Map([...before.texts, ...before.boxes].map(fact => [fact.key, fact]))
  return [...after.texts, ...after.boxes].flatMap((fact) => {
    const old = places.get(fact.key)
    // A replaced text is another one, even if its node is reused.
    if (!old || fact.moves || ('text' in fact && 'text' in old && fact.text !== old.text))
      return []
    const [left, right, top] = [fact.left - old.left, fact.right - old.right, fact.top - old.top].map(Math.abs) as [number, number, number]
    const middle = Math.abs(fact.left + fact.right - old.left - old.right) / 2
    // Bolder text widens about its anchor.
    const by = Math.max(top, 'text' in fact ? Math.min(left, middle, right) : Math.max(left, right))
    return by > 0.75 ? [{ where: 'text' in fact ? words(fact) : fact.path, measured: `移动 ${px(by)}`, limit: '0', box: fact }] : []
  })
}

/** A state as text, to compare two of them. */
export function signature({ texts, boxes }: Facts): string {
  const round = (length: number): number => Math.round(length)
  return [
    ...texts.map(({ text, left, top, color }) => `${text}@${round(left)},${round(top)} ${color}`),
    ...boxes.map(({ path, left, top, right, bottom }) => `${path}@${[left, top, right, bottom].map(round)}`),
  ].join('\n')
}
