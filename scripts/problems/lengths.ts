import type { Rule } from './rule.ts'
import { shortLengths } from '../../composables/lengths.ts'
import { clicksIn, insteadsIn, noteFor } from '../../composables/notes.ts'

/** The lengths of the short talks are minutes, each once. */
export const lengthsHold: Rule = ({ no, frontmatter: { lengths } }) => {
  const isSound = lengths === undefined || (Array.isArray(lengths) && lengths.every(length => Number.isInteger(length) && length > 0) && new Set(lengths).size === lengths.length)
  return [no > 1 || isSound ? undefined : { text: 'lengths 要写成短场的分钟数，如 [12, 5]。', at: 'lengths:' }]
}

/** Slides and notes name only short talks that there are; in each of them a slide has the same clicks. */
export const lengthsExist: Rule = ({ frontmatter: { keep }, raw }, { slides: [first] }) => {
  const known = shortLengths(first!.frontmatter)
  const list = known.length ? `短场有 ${known.join('、')}，写在 slides.md 页首的 lengths 里` : '请先在 slides.md 页首写 lengths，如 [12, 5]'
  const note = raw.slice(raw.lastIndexOf('<!--') + 4).replace(/-->\s*$/, '')
  const odd = insteadsIn(note).find(({ minutes }) => !known.includes(minutes))
  const uneven = known.find(length => clicksIn(noteFor(note, length)) !== clicksIn(noteFor(note)))
  return [
    keep === undefined || known.includes(Number(keep)) ? undefined : { text: `keep 是“${keep}”，${list}。`, at: 'keep:' },
    odd === undefined ? undefined : { text: `讲稿里的 [${odd.minutes}: …]：没有 ${odd.minutes} 分钟的一场，${list}。`, at: `[${odd.minutes}` },
    uneven === undefined ? undefined : { text: `讲稿里的 [${uneven}: …] 换掉或多出了 [click]，点几次每一场要一样，[click] 请留在它外面。`, at: `[${uneven}` },
  ]
}
