import type { Rule } from './rule.ts'

/** Layouts that place each line themselves: what they hold, and the lines that are that. In all others Markdown runs below the title. */
const HELD: Record<string, { what: string, line: RegExp }> = {
  cover: { what: '标题和它前后各一行', line: /^(?![-+*>|$!]|\d+\.|```|##)/ },
  opener: { what: '标题', line: /^# / },
  statement: { what: '标题和有编号的三问', line: /^(?:# |\d+\. )/ },
  check: { what: '标题', line: /^# / },
  quote: { what: ' PullQuote，标题写在页首的 title 里', line: /^$/ },
  closing: { what: ' ClosingTip', line: /^$/ },
}

/** Content without a place in its layout would be printed over the rest. */
export const contentsFit: Rule = ({ layout, content }) => {
  const held = HELD[layout]
  // Components, elements and slots have a place of their own.
  const line = held && content.replace(/<(\w+)(?:\s[^>]*)?>[\s\S]*?<\/\1>/g, '').split('\n').map(text => text.trim()).find(text => text && !/^(?:<|::)/.test(text) && !held.line.test(text))
  return [line ? { text: `版式 ${layout} 只放${held!.what}，“${line.slice(0, 12)}”没有地方放；正文写在 default 里。`, at: line } : undefined]
}
