/*
 * What is done to the slides of Slidev's print route before Chromium prints them. Each function runs in the page.
 */

/** Leaves only these slides; Slidev's own `range` is read before the router knows it. @returns the number of the slide on each page */
export function chooseSlides(slides?: number[]): number[] {
  const pages = [...document.querySelectorAll('.print-slide-container')]
  const numberOf = ({ id }: Element): number => Number.parseInt(id)
  for (const page of pages.filter(page => slides && !slides.includes(numberOf(page))))
    page.remove()
  return [...document.querySelectorAll('.print-slide-container')].map(numberOf)
}

/**
 * Makes links within the deck lead to the first page of their slide, or to the row that they name, not to the server; a
 * slide that is not printed is not led to.
 */
export function linkPages(): void {
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

/** Chromium tags what screen readers are told: each slide as one, a language within a line, and an item's number as its label (scripts/export/pdf/structure.ts). */
export function nameParts(label: string): void {
  for (const page of document.querySelectorAll('.print-slide-container'))
    page.role = 'article'
  for (const first of document.querySelectorAll<HTMLElement>('.print-slide-container li > :first-child')) {
    if (/^[\d一二三四五六七八九十]+[.．、]?$/.test(first.textContent.trim()))
      first.lang = label
  }
  for (const words of document.querySelectorAll<HTMLElement>('.print-slide-container :is(span, b, i, q, cite, small, sup)[lang]:not([role])'))
    words.role = 'note'
}
