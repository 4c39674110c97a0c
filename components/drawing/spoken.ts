/** Numbers of a figure. The first cell of a row is its heading. */
export interface NumberTable {
  caption: string
  /** Column headings, for rows with more than one number. */
  head?: string[]
  rows: (string | number)[][]
}

/** A table in words, for a place that can hold no table: 参数量：GPT-2，15亿；GPT-3，1750亿。 */
export function sayTable({ caption, head, rows }: NumberTable): string {
  const said = rows.map(row => row.map((cell, i) => i ? `${head?.[i] ?? ''}${cell}` : cell).join('，'))
  return `${caption}：${said.join('；')}。`
}

/** The name of a drawing: what it shows and what is to be seen in it, a full stop at the end. */
export function nameOf(title: string, finding: string): string {
  return `${title}：${finding}${/[。？！]$/.test(finding) ? '' : '。'}`
}
