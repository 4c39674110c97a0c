import type { Action } from '../../setup/keys.ts'
import { KEYS } from '../../setup/keys.ts'

/** What the list names: actions, and what is asked with Ctrl. */
type Listed = Action | 'print'

/** What keys do, in groups, in the words of the list at `?` and of the README; `keys` where they are not one by one. */
const WORDS: { name: string, rows: [Listed, says: string, keys?: string][] }[] = [
  {
    name: '翻页',
    rows: [
      ['next', '下一次点击；翻页笔的前进'],
      ['back', '上一次点击；翻页笔的后退', '`PageUp`、←'],
      ['nextSlide', '下一页，不等点完', '↓'],
      ['prevSlide', '上一页', '↑'],
      ['black', '黑屏，翻页笔也有；按任意键回来，哪一步也不丢'],
      ['start', '翻页笔的开始：全屏，还在这一页，不刷新'],
    ],
  },
  {
    name: '去哪里',
    rows: [
      ['digit', '到那一页', '数字、回车'],
      ['cover', '封面'],
      ['end', '结尾'],
      ['report', '着陆报告，再按回到讲到的地方'],
      ['bill', '账单，再按回去'],
      ['sources', '资料来源，再按回去'],
      ['goto', '按页码或标题找'],
      ['overview', '全部幻灯片'],
    ],
  },
  {
    name: '样子',
    rows: [
      ['fullscreen', '全屏'],
      ['dark', '深色、浅色'],
      ['print', '打印全部，一页一张；印完还停在原来的一页、一次点击', '`Ctrl+P`、`Cmd+P`'],
      ['keys', '这张表'],
      ['escape', '收起打开的东西，手从滑块、按钮上松开'],
      ['problems', '写的时候：收起或打开幻灯片上的提示'],
    ],
  },
]

const SIGNS: Record<string, string> = { Space: '空格', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: '`Esc`' }

/** A line of the list; code is set between backticks. */
export interface KeyRow { action: Listed, keys: string, says: string }

export const keyList: { name: string, rows: KeyRow[] }[] = WORDS.map(({ name, rows }) => ({
  name,
  rows: rows.map(([action, says, keys]) => ({ action, says, keys: keys ?? KEYS[action as Action].map(key => SIGNS[key] ?? `\`${key}\``).join('、') })),
}))
