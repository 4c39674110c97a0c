import type { DeckSlide } from '../scripts/lib/deck.ts'

/** A way of writing that the deck avoids: its name and its pattern. */
export type WordRule = [what: string, pattern: RegExp]

/** Wrong or doubled punctuation: Chinese has full-width marks of its own. */
export const PUNCTUATION: WordRule[] = [
  ['汉字后面的半角标点', /\p{Script=Han}[,;:?!]/u],
  ['汉字旁边的半角括号', /\p{Script=Han}\(|\)\p{Script=Han}/u],
  ['汉字旁边的直引号', /\p{Script=Han}["']\p{Script=Han}/u],
  ['三个点的省略号', /\p{Script=Han}\.{3}|[^…]…(?=\p{Script=Han})/u],
  ['全角的字母或数字', /[\uFF10-\uFF19\uFF21-\uFF3A]/i],
  ['汉字与西文之间手打的空格（名字里的写成 &nbsp;）', /\p{Script=Han} +[a-z\d]|[a-z\d%] +\p{Script=Han}/iu],
  ['重复的标点', /[，。、；：]{2}|！{2}|？{2}/],
]

const TAGS = /<[^>]*>/g
/** Code, formulas and addresses, which have spellings of their own. */
const FOREIGN = /^```[\s\S]+?^```|`[^`\n]+`|\$[^$\n]+\$|https?:\/\/\S+/gm

/** Violations of the rules in a slide's title, content or note, one sentence each. */
export function wordFaults({ no, file, line, content, note, title }: Pick<DeckSlide, 'no' | 'file' | 'line' | 'content' | 'note' | 'title'>, rules: WordRule[]): string[] {
  const lines = [title, content, note].join('\n').replace(TAGS, '').replace(FOREIGN, 'X').split('\n').filter(text => /\p{Script=Han}/u.test(text))
  return lines.flatMap(text => rules.flatMap(([what, pattern]) => {
    const match = text.match(pattern)
    return match ? `${file}:${line} 第 ${no} 页，${what}：“${text.slice(Math.max(0, match.index! - 6), match.index! + match[0].length + 6)}”` : []
  }))
}
