import type { BoxFact, Facts, Rect, TextFact } from './facts.ts'
import type { Rule } from './rule.ts'
import { words } from './rule.ts'

type Red = TextFact | BoxFact

/** Gap up to which two red things are seen as one, px. */
const CLOSE = 40

function close(a: Rect, b: Rect): boolean {
  return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) <= CLOSE
}

/** The red on a slide, in things: what lies close together or has one `data-one` around it is one. */
function redThings({ texts, boxes }: Facts): Red[][] {
  return [...texts, ...boxes].filter(({ red }) => red !== undefined).reduce<Red[][]>((things, part) => {
    const joined = things.filter(thing => thing.some(other => other.red === part.red || close(other, part)))
    return [...things.filter(thing => !joined.includes(thing)), [...joined.flat(), part]]
  }, [])
}

const nameOf = (part: Red): string => 'text' in part ? words(part) : part.path

export const oneRed: Rule = {
  name: '一处红',
  why: '红是讲者的手指，同时指两处，就不知道看哪里。挨在一起的，或同在一个 data-one 里的，是一处；印、高度计、一段引语的各部分、焦点框和渲染的图片不算。',
  check: (facts) => {
    const things = redThings(facts)
    return things.length > 1 ? [{ where: things.map(([part]) => nameOf(part!)).join('、'), measured: `${things.length} 处`, limit: '一处', box: things.at(-1)![0] }] : []
  },
}
