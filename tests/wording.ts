import type { DeckSlide } from '../scripts/lib/deck.ts'

/** One spelling for one thing; what the others look like. 着陆 (the report, the field) and 落地 (the verb) are both wanted. */
const SPELLINGS: [right: string, wrong: RegExp][] = [
  ['NVIDIA', /英伟达|Nvidia|nVidia/],
  ['TechCrunch', /Tech Crunch|Techcrunch/],
  ['OpenAI', /Open AI|OpenAi|openAI/],
  ['ChatGPT', /ChatGpt|Chat GPT/],
  ['DeepMind', /Deepmind|Deep Mind/],
  ['Transformer', /transformer|变换器/],
  ['谷歌', /Google(?! DeepMind|，\d)/],
  ['特斯拉', /Tesla/],
  ['微软', /Microsoft/],
  ['智源', /BAAI/],
  ['CEO', /首席执行官/],
  ['词元', /令牌/],
  ['智能体', /智能代理|AI代理/],
  ['世界模型', /世界模形|world model(?!s)/],
  ['机械臂', /机器臂|机械手臂/],
  ['智能眼镜', /AI眼镜/],
  ['失业率', /失业比例/],
  ['demo或演示', /Demo|DEMO/],
]

/** Half a mark or twice one: Chinese has marks of its own, as wide as its characters. */
const PUNCTUATION: [what: string, pattern: RegExp][] = [
  ['汉字后面的半角标点', /\p{Script=Han}[,;:?!]/u],
  ['汉字旁边的半角括号', /\p{Script=Han}\(|\)\p{Script=Han}/u],
  ['汉字旁边的直引号', /\p{Script=Han}["']\p{Script=Han}/u],
  ['三个点的省略号', /\p{Script=Han}\.{3}|[^…]…(?=\p{Script=Han})/u],
  ['全角的字母或数字', /[０１２３４５６７８９ＡＩ]/],
  ['汉字与西文之间手打的空格', /\p{Script=Han} +[a-z\d]|[a-z\d%] +\p{Script=Han}/iu],
  ['重复的标点', /[，。、；：]{2}|！{2}|？{2}/],
]

/** Names that hold a space of their own, and addresses. */
const NAMES = /盘古 (?:Pro|Ultra)(?: MoE)?|https?:\/\/\S+/g
const TAGS = /<[^>]*>/g

export interface WordFlaw { file: string, slide: number, rule: string, text: string }

/** Where a text of a slide spells or punctuates otherwise than the deck does. */
export function wordFlaws({ no, file, content, note, title }: Pick<DeckSlide, 'no' | 'file' | 'content' | 'note' | 'title'>): WordFlaw[] {
  const lines = [title, ...content.split('\n'), ...note.split('\n')].map(line => line.replace(TAGS, '').replace(NAMES, 'X')).filter(line => /\p{Script=Han}/u.test(line))
  const rules: [string, RegExp][] = [...SPELLINGS.map(([right, wrong]): [string, RegExp] => [`写作“${right}”`, wrong]), ...PUNCTUATION]
  return lines.flatMap(line => rules.flatMap(([rule, pattern]) => {
    const match = line.match(pattern)
    return match ? [{ file, slide: no, rule, text: line.slice(Math.max(0, match.index! - 6), match.index! + match[0].length + 6) }] : []
  }))
}
