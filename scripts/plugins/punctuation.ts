import type MarkdownExit from 'markdown-exit'

const MARKS = /(……|[，、：；])/

/** A Markdown rule that wraps punctuation (`.pm`) and the ellipsis of a shortened quotation (`.elision`) in spans, which styles/typography.css sets tighter or paler. */
export function punctuation(md: MarkdownExit): void {
  md.core.ruler.push('punctuation', (state) => {
    for (const block of state.tokens) {
      if (!block.children?.some(token => token.type === 'text' && MARKS.test(token.content)))
        continue
      block.children = block.children.flatMap((token) => {
        if (token.type !== 'text')
          return token
        return token.content.split(MARKS).filter(Boolean).flatMap((part) => {
          const text = new state.Token('text', '', 0)
          text.content = part
          if (!MARKS.test(part))
            return text
          const start = new state.Token('html_inline', '', 0)
          start.content = `<span class="${part === '……' ? 'elision' : 'pm'}">`
          const end = new state.Token('html_inline', '', 0)
          end.content = '</span>'
          return [start, text, end]
        })
      })
    }
  })
}
