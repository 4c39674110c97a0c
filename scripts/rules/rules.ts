import type { BlockFact, BoxFact, Rect, TextFact, Tokens } from './facts.ts'
import type { Rule } from './rule.ts'
import { isAppendix, isFullBleed } from '../../composables/layouts.ts'
import { verdictWords } from '../../data/verdict.ts'
import { oneRed } from './one-red.ts'
import { px, words } from './rule.ts'
import { brokenTerm } from './words.ts'

/** How far shapes may exceed the safe area at its sides and below, px: strokes and ground lines. */
const [BESIDE, BELOW] = [8, 20]
/** Invisible tolerance for strokes and antialiasing, px. */
const SLACK = 2

/** How far `inner` exceeds `outer`, px; zero or less if it is inside. */
function outside(inner: Rect, outer: Rect): number {
  return Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom)
}

/** The area for a text; an opening mark may hang to its left. */
function areaFor({ role, text, fontSize }: TextFact, { safe, sourceBottom }: Tokens): Rect {
  // Large digits may exceed it by their side bearing, so that the ink is flush.
  const hang = /^[“‘《（「"']/.test(text) ? fontSize : 0.06 * fontSize
  return { ...safe, left: safe.left - hang, bottom: role === 'source' ? sourceBottom : safe.bottom }
}

function overlap(a: Rect, b: Rect): number {
  return Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top)
}

/** Titles and quotations, whose last line must not be too short; running text may end anywhere. */
function isComposed({ role }: BlockFact): boolean {
  return role === 'title' || role === 'quote'
}

const characters = (line: string): number => [...line.replace(/[\p{P}\s]/gu, '')].length

export const rules: Rule[] = [
  {
    name: '画面',
    why: '组件出了错，整页就是空的。',
    check: ({ drawn }) => drawn ? [] : [{ where: '这一页', measured: '没有画出来', limit: '画出来' }],
  },
  {
    name: '画布',
    why: '出了画布的东西，投影上看不见，PDF 里也没有。',
    check: ({ canvas, texts, boxes }) => [...texts, ...boxes].flatMap((fact) => {
      const measured = outside(fact, canvas)
      return measured > SLACK ? [{ where: 'text' in fact ? words(fact) : fact.path, measured: `出界 ${px(measured)}`, limit: '0', box: fact }] : []
    }),
  },
  {
    name: '安全区',
    why: '投影会切边，右边是高度计；字和图要留在安全区里，只有来源行可以再低。',
    check: (facts) => {
      if (isFullBleed(facts.layout))
        return []
      const wordsOut = facts.texts.filter(({ role }) => role !== 'altimeter')
        .map(text => ({ where: words(text), by: outside(text, areaFor(text, facts.tokens)), box: text as Rect }))
      const { safe } = facts.tokens
      const marksArea = { ...safe, left: safe.left - BESIDE, right: safe.right + BESIDE, bottom: safe.bottom + BELOW }
      const marksOut = facts.boxes.filter(({ hangs }: BoxFact) => !hangs)
        .map(box => ({ where: box.path, by: outside(box, marksArea), box: box as Rect }))
      return [...wordsOut, ...marksOut].filter(({ by }) => by > SLACK).map(({ where, by, box }) => ({ where, measured: `超出 ${px(by)}`, limit: '0', box }))
    },
  },
  {
    name: '高度计',
    why: '高度计就是页码和进度，不能被盖住。',
    check: facts => isFullBleed(facts.layout)
      ? []
      : facts.texts.filter(({ role, right }) => role !== 'altimeter' && right > facts.tokens.altimeterLeft)
          .map(text => ({ where: words(text), measured: `右边到 ${px(text.right)}`, limit: px(facts.tokens.altimeterLeft), box: text })),
  },
  {
    name: '重叠',
    why: '两行字压在一起，哪一行都读不了；公式里的上下标本来就挨着。',
    check: ({ texts }) => texts.flatMap((a, i) => texts.slice(i + 1).flatMap(b => a.lines.flatMap(one => b.lines.flatMap((other) => {
      const depth = a.role === 'formula' && b.role === 'formula' ? 0 : overlap(one, other)
      return depth > 0.16 * Math.min(a.fontSize, b.fontSize) ? [{ where: `${words(a)} 与 ${words(b)}`, measured: `叠 ${px(depth)}`, limit: '0', box: one }] : []
    })))),
  },
  {
    name: '裁切',
    why: '被盒子切掉的字不完整。',
    check: ({ texts }) => texts.filter(({ clipped, fontSize }) => clipped > fontSize / 6)
      .map(text => ({ where: words(text), measured: `切掉 ${px(text.clipped)}`, limit: '0', box: text })),
  },
  {
    name: '来源行',
    why: '来源占两行，就挤到图的脚下；同一家出版者会合在一起，再长就少引几条。',
    check: ({ texts }) => {
      const [first, ...others] = texts.filter(({ role }) => role === 'source')
      const below = others.find(({ top, fontSize }) => top - first!.top > fontSize / 2)
      return below ? [{ where: words(below), measured: '在第二行', limit: '一行', box: below }] : []
    },
  },
  {
    name: '字号表',
    why: '字号只有 styles/tokens.css 里的几档，多一档就乱一分；公式里的上下标按比例缩小，不算。',
    check: ({ texts, tokens: { sizes } }) => texts.filter(({ role, fontSize }) => role !== 'formula' && !sizes.some(size => Math.abs(size - fontSize) < 0.3))
      .map(text => ({ where: words(text), measured: px(text.fontSize), limit: sizes.join('/'), box: text })),
  },
  {
    name: '最小字',
    why: '十五米外读不了小字。眉题、来源行、高度计、站号、讲者是谁、英文原话、刻度和标签、控件、附录不是要听众读的，不算；它们靠类名认（.label、.type-kicker……，见 read-texts.ts）。',
    check: ({ layout, texts, tokens: { sizes, least } }) => isAppendix(layout)
      ? []
      : texts.filter(({ role }) => role !== 'formula').flatMap((text) => {
          const limit = { read: least, label: sizes[1]!, sign: 0 }[text.duty]
          return text.fontSize < limit - 0.3 ? [{ where: words(text), measured: px(text.fontSize), limit: px(limit), box: text }] : []
        }),
  },
  {
    name: '正体',
    why: '中文没有斜体，浏览器硬斜出来的很难看；没有的字重也一样。代码和公式用的不是自带的字体。',
    check: ({ texts, tokens: { families } }) => texts.filter(({ role }) => role !== 'code' && role !== 'formula')
      .filter(({ slanted, weight, family }) => slanted || !(family === families.kai ? [400, 500, 700] : [500, 900]).includes(weight))
      .map(text => ({ where: words(text), measured: `${text.family} ${text.weight}${text.slanted ? ' 斜' : ''}`, limit: '500/900 正体', box: text })),
  },
  {
    name: '孤字',
    why: '标题和引语的最后一行只剩一两个字，像掉了队。',
    check: ({ blocks }) => blocks.filter(block => isComposed(block) && block.lines.length > 1 && /\p{Script=Han}/u.test(block.lines.at(-1)!) && characters(block.lines.at(-1)!) < 3)
      .map(({ lines, box }) => ({ where: `“${lines.at(-1)}”`, measured: `${characters(lines.at(-1)!)} 字`, limit: '3 字', box })),
  },
  {
    name: '行首行尾',
    why: '句号不开头，前引号不收尾。',
    check: ({ blocks }) => blocks.filter(({ role }) => role !== 'code').flatMap(({ lines, box }) => lines.flatMap((line, i) => [
      i > 0 && /^[，。、；：？！”’）》」,;:?!)]/.test(line) ? { where: `“${line.slice(0, 8)}”`, measured: `行首是 ${line[0]}`, limit: '不能是收尾的标点', box } : undefined,
      i < lines.length - 1 && /[“‘（《「(]$/.test(line) ? { where: `“${line.slice(-8)}”`, measured: `行尾是 ${line.at(-1)}`, limit: '不能是开头的标点', box } : undefined,
    ].filter(flaw => flaw !== undefined))),
  },
  {
    name: '断词',
    why: '一个词断在两行里，要读两遍。',
    check: ({ blocks }) => blocks.flatMap(({ lines, box }) => {
      const term = brokenTerm(lines)
      return term ? [{ where: `“${term}”`, measured: '断在两行', limit: '不断', box }] : []
    }),
  },
  {
    name: '问在答前',
    why: '先看见答案和印，证据就没有人听了；未到期的印不是裁定，不算。',
    check: ({ question, clicks: { now, total }, texts, seals }) => {
      if (!question || (now > 0 && now < total))
        return []
      const title = texts.filter(({ role }) => role === 'title').map(({ text }) => text).join('')
      const asks = title === question
      const stamped = seals.filter(words => words !== verdictWords.pending)
      if (now === total)
        return asks || !title ? [{ where: `“${title}”`, measured: '还没有回答', limit: '最后一次点击时是答案' }] : []
      return [
        ...asks ? [] : [{ where: `“${title}”`, measured: '已经是答案', limit: `“${question}”` }],
        ...stamped.map(words => ({ where: `印“${words}”`, measured: '已经盖上', limit: '与答案一起盖' })),
      ]
    },
  },
  oneRed,
  {
    name: '图片',
    why: '没解码的图是个空框；像素不到一倍半，投影上发虚；没有 alt，听的人不知道有图。',
    check: ({ images }) => images.flatMap((image) => {
      const need = 1.5 * Math.min(image.right - image.left, 1280)
      return [
        image.decoded ? undefined : { where: image.path, measured: '没有解码', limit: '解码', box: image },
        image.vector || image.largestWidth >= need - 1 ? undefined : { where: image.path, measured: px(image.largestWidth), limit: px(need), box: image },
        image.alt?.trim() ? undefined : { where: image.path, measured: '没有 alt', limit: '一句话', box: image },
      ].filter(flaw => flaw !== undefined)
    }),
  },
  {
    name: '静止',
    why: '要求减少动效的人，不该看到任何东西在动。',
    check: ({ running }) => running.map(name => ({ where: name, measured: '在动', limit: '静止' })),
  },
  {
    name: '数值',
    why: '算出来不是数，图就画不出来，浏览器还不说。',
    check: ({ notANumber }) => notANumber.map(where => ({ where, measured: '不是数', limit: '数' })),
  },
]
