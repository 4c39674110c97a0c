/** A problem in the text of the deck, with the place to correct it. */
export interface Problem {
  /** Path from the root, with forward slashes. */
  file: string
  /** 1-based. */
  line?: number
  /** Number of the slide, 1-based, and its title. */
  slide?: number
  title?: string
  /** What is wrong and how to correct it, one Chinese sentence. */
  text: string
}

/** A problem in one line, for commands, tests and the slide. */
export function problemLine({ file, line, slide, title, text }: Problem): string {
  const place = slide === undefined ? '' : `第 ${slide} 页${title ? `《${title}》` : ''}：`
  return `${file}${line === undefined ? '' : `:${line}`} ${place}${text}`
}
