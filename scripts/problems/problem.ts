/** Something wrong in the text of the deck, with the place to mend it. */
export interface Problem {
  /** From the root, with forward slashes. */
  file: string
  /** 1-based. */
  line?: number
  /** Number of the slide, 1-based, and its title. */
  slide?: number
  title?: string
  /** What is wrong and what would be right, one Chinese sentence. */
  text: string
}

/** A problem as commands, tests and the slide say it, in one line. */
export function problemLine({ file, line, slide, title, text }: Problem): string {
  const place = slide === undefined ? '' : `第 ${slide} 页${title ? `《${title}》` : ''}：`
  return `${file}${line === undefined ? '' : `:${line}`} ${place}${text}`
}
