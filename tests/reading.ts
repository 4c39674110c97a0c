import type { Page } from 'playwright-chromium'

/** px on the canvas from which on words are for reading; smaller ones are labels. */
const READING_SIZE = 24

const HAN = /\p{Script=Han}/gu

/** Number of Han characters in a text. */
export function han(text: string): number {
  return text.match(HAN)?.length ?? 0
}

/** The words on the slide that are meant to be read: visible, large, and not a label inside a figure. */
export function readingText(page: Page, no: number): Promise<string> {
  return page.evaluate(([no, size]) => {
    const words: string[] = []
    const nodes = document.createTreeWalker(document.querySelector(`[data-slidev-no="${no}"] .slidev-layout`)!, NodeFilter.SHOW_TEXT)
    while (nodes.nextNode()) {
      const holder = nodes.currentNode.parentElement!
      if (Number.parseFloat(getComputedStyle(holder).fontSize) >= size!
        && !holder.closest('svg, .sr-only')
        && holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
        words.push(nodes.currentNode.textContent!)
      }
    }
    return words.join('')
  }, [no, READING_SIZE])
}
