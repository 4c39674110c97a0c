import type { Page } from 'playwright-chromium'
import { LABEL } from './structure.ts'

/** Runs in the print view: leaves only these slides; Slidev's own `range` is read before the router knows it. @returns the number of the slide on each page */
export function chooseSlides(slides?: number[]): number[] {
  const pages = [...document.querySelectorAll('.print-slide-container')]
  const numberOf = ({ id }: Element): number => Number.parseInt(id)
  for (const page of pages.filter(page => slides && !slides.includes(numberOf(page))))
    page.remove()
  return [...document.querySelectorAll('.print-slide-container')].map(numberOf)
}

/** Runs in the print view: the altimeter is the same on every page, so readers pass it over; the outline leads to the chapters. */
function hideFurniture(): void {
  for (const nav of document.querySelectorAll('.print-slide-container .altimeter')) {
    nav.ariaHidden = 'true'
    for (const link of nav.querySelectorAll('a'))
      link.removeAttribute('href')
  }
}

/**
 * Runs in the print view: makes links within the deck lead to the first page of their slide, or to the row that they name, not to the server; a
 * slide that is not printed is not led to.
 */
function linkPages(): void {
  const pages = [...document.querySelectorAll('.print-slide-container')]
  for (const link of document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href^="#"], a[href^="/"]')) {
    const no = link.getAttribute('href')!.match(/^[#/]*(\d+)/)?.[1]
    const row = link.dataset.row && document.getElementById(link.dataset.row)
    const goal = row || pages.find(({ id }) => Number.parseInt(id) === Number(no))
    if (goal)
      link.setAttribute('href', `#${goal.id}`)
    else
      link.removeAttribute('href')
  }
}

/** Runs in the print view: Chromium tags what screen readers are told: each slide as one, a language within a line, and an item's number as its label (scripts/export/pdf/structure.ts). */
function nameParts(label: string): void {
  for (const page of document.querySelectorAll('.print-slide-container'))
    page.role = 'article'
  for (const first of document.querySelectorAll<HTMLElement>('.print-slide-container li > :first-child')) {
    if (/^[\d一二三四五六七八九十]+[.．、]?$/.test(first.textContent.trim()))
      first.lang = label
  }
  for (const words of document.querySelectorAll<HTMLElement>('.print-slide-container :is(span, b, i, q, cite, small, sup)[lang]:not([role])'))
    words.role = 'note'
}

/** Makes an open print view ready for Chromium to print: links, tags, and what is not told. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(hideFurniture)
  await page.evaluate(linkPages)
  await page.evaluate(nameParts, LABEL)
}
