import type { Complaint, Rule } from './rule.ts'
import { TAG, withoutCode } from './rule.ts'

/** Elements without an end tag. */
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** Every element has its end. Vue would stop at it, in English, with the line of a file that does not exist. */
export const tagsClose: Rule = ({ content }) => {
  const open: { name: string, tag: string }[] = []
  for (const [tag, end, name = '', , empty] of withoutCode(content).matchAll(TAG)) {
    if (empty || VOID.test(name))
      continue
    if (!end) {
      open.push({ name, tag })
      continue
    }
    const inner = open.pop()
    if (inner?.name !== name)
      return [inner && open.some(one => one.name === name) ? unclosed(inner) : { text: `多了一个 </${name}>，前面没有 <${name}>，请删掉。`, at: tag }]
  }
  return open.slice(0, 1).map(unclosed)
}

function unclosed({ name, tag }: { name: string, tag: string }): Complaint {
  return { text: `<${name}> 没有结尾，请补上 </${name}>。`, at: tag.split('\n')[0] }
}

/** A slide ends with a note, and the note with its mark: a comment that goes on takes the next slides in, and nobody hears them. */
export const noteExists: Rule = ({ note, raw }) => {
  const rest = withoutCode(raw)
  if (/<!--(?:(?!-->)[\s\S])*(?:<!--|$)/.test(rest))
    return [{ text: '讲稿没有写完，请在它后面补上 -->。', at: '<!--' }]
  return [note.trim() ? undefined : { text: '没有讲稿，请在这一页最后用 <!-- 与 --> 写上要说的话。' }]
}

/** Slots of components exist: what is put into another one is not shown. */
export const slotsExist: Rule = ({ content }, _, { slots }) =>
  [...withoutCode(content).matchAll(/<([A-Z]\w*)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g)].flatMap(([, name, inside]) => {
    const known = slots[name!]
    return [...inside!.matchAll(/<template\s+#([\w-]+)/g)].map(([tag, slot]) => !known || slot === 'default' || known.includes(slot!)
      ? undefined
      : { text: `<${name}> 里没有 #${slot} 这个位置，${known.length ? `可用的是 ${known.map(name => `#${name}`).join('、')}` : '它只有一个'}。`, at: tag })
  })
