import { isKept } from '../composables/lengths.ts'

/**
 * Makes a talk of `short` minutes of the whole: Slidev drops the slides that are hidden here. The cover and the first
 * slide of each chapter stay, so the chapters are those of the whole; a chapter keeps the checks whose slides are left
 * out, for the landing report and the bill. To be called with the front matter of each slide, in speaking order.
 */
export function shorten(short: number): (frontmatter: Record<string, unknown>) => void {
  let isCover = true
  let unshown: string[] = []
  return (frontmatter) => {
    const { chapter, check, keep } = frontmatter
    if (isCover)
      Object.assign(frontmatter, { duration: `${short}min`, shortened: short })
    if (chapter)
      frontmatter.unshown = unshown = []
    if (!isCover && !chapter && !isKept(keep, short)) {
      frontmatter.hide = true
      if (check)
        unshown.push(String(check))
    }
    isCover = false
  }
}
