/** What a page of the print view shows: what its links lead to, sorted, and its words in English, without spaces. */
export interface Shown { goals: string[], english: string[] }

/** Runs in the print view: reads its pages; not what is hidden from readers, or is part of a picture. */
export function shownIn(): Shown[] {
  const isRead = (element: Element): boolean => element.checkVisibility() && !element.closest('[aria-hidden="true"]')
  return [...document.querySelectorAll('.print-slide-container')].map((slide) => {
    const links = [...slide.querySelectorAll('a[href]')].filter(isRead)
    const english = [...slide.querySelectorAll('[lang^="en"]')].filter(element => isRead(element) && !element.closest('[role="img"]'))
    return {
      goals: [...new Set(links.map(link => link.getAttribute('href')!).map(href => href.startsWith('#') ? href.slice(1) : new URL(href).href))].sort(),
      english: english.map(({ textContent }) => textContent.replace(/\s/g, '')).filter(Boolean),
    }
  })
}
