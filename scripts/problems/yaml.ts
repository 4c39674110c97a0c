import type { SourceSlideInfo } from '@slidev/types'

/** Why front matter cannot be read. */
export interface Broken {
  /** 1-based, in its file. */
  line: number
  why: string
}

/** The author's mistake, by the error code of the YAML parser. */
const REASONS: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: '值里有冒号，请给整个值加上引号',
  MULTILINE_IMPLICIT_KEY: '这一行没有冒号，应是“名字: 值”',
  MISSING_CHAR: '引号没有成对',
  BAD_INDENT: '括号没有成对',
  DUPLICATE_KEY: '同一个名字写了两次，请删掉一行',
  BAD_SCALAR_START: '值不能用 @、` 或 % 开头，请给整个值加上引号',
  TAB_AS_INDENT: '行首是制表符，请改成空格',
  UNEXPECTED_TOKEN: '值的后面多出了东西，请给整个值加上引号',
  BAD_DQ_ESCAPE: '双引号里不能有单独的 \\，请改用单引号',
}

/** The sentence about front matter that cannot be read. */
export function brokenText(why: string): string {
  return `页首设置（front matter）不是合法的 YAML：${why}。`
}

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Whether a quotation mark or a bracket is opened but not closed in this row; the parser names a later one. */
function isUnclosed(row: string): boolean {
  return count(row, '"') % 2 === 1 || count(row, '[') > count(row, ']') || count(row, '{') > count(row, '}')
}

/** The error in a slide's front matter, if it cannot be read. */
export function brokenFrontmatter({ frontmatter, frontmatterDoc, frontmatterRaw = '', start }: SourceSlideInfo): Broken | undefined {
  // The first row of a slide is its ---; `start` counts rows from 0.
  const lineOf = (row: number): number => start + 2 + row
  const [error, next] = frontmatterDoc?.errors ?? []
  if (!error) {
    return frontmatterDoc?.contents && (typeof frontmatter !== 'object' || Array.isArray(frontmatter))
      ? { line: lineOf(0), why: '每一行都要写成“名字: 值”，冒号后面空一格' }
      : undefined
  }
  const row = (error.linePos?.[0].line ?? 1) - 1
  const unclosed = ['MISSING_CHAR', 'BAD_INDENT'].includes(error.code) ? frontmatterRaw.split('\n').findIndex(isUnclosed) : -1
  if (next?.code === 'MULTILINE_IMPLICIT_KEY')
    return { line: lineOf(row + 1), why: '这一行不该缩进' }
  return { line: lineOf(unclosed < 0 ? row : unclosed), why: REASONS[error.code] ?? '请检查缩进、引号和冒号后的空格' }
}
