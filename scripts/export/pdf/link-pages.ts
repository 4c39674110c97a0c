/**
 * Runs in the print route: makes links within the deck lead to the first page of their slide, or to the row that they
 * name, not to the server; a slide that is not printed is not led to.
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
