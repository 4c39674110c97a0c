import { LookupError } from '../data/lookup.ts'

/** Headmatter on which the lengths of the talk depend: `duration` of the whole, and `lengths` of the short ones. */
interface Planned { duration?: unknown, lengths?: unknown }

/** The short talks that can be made of the whole, minutes. */
export function shortLengths({ lengths }: Planned): number[] {
  return Array.isArray(lengths) ? lengths.map(Number) : []
}

/** The short talk that is asked for, minutes; none for the whole. @throws LookupError that lists the lengths */
export function shortLength(head: Planned, asked?: string): number | undefined {
  const whole = Number.parseInt(String(head.duration ?? ''))
  const minutes = Number(asked || whole)
  if (!asked || minutes === whole)
    return undefined
  if (shortLengths(head).includes(minutes))
    return minutes
  const known = [...whole ? [`${whole}（整场）`] : [], ...shortLengths(head)].join('、')
  throw new LookupError(known ? `没有 ${asked} 分钟的一场，可用的有 ${known}；写在 slides.md 页首的 duration 和 lengths 里。` : `没有 ${asked} 分钟的一场，请先在 slides.md 页首写 lengths，如 [12, 5]。`)
}

/** Whether a slide whose front matter says `keep` is in a talk of `short` minutes; without it only in the whole. */
export function isKept(keep: unknown, short: number): boolean {
  return Number(keep) <= short
}

/** What the files made of a short talk have in their names: -12min; nothing for the whole. */
export function lengthSuffix(short?: number): string {
  return short ? `-${short}min` : ''
}
