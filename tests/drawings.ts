import type { Page } from 'playwright-chromium'

/** A drawing as it is heard. */
export interface Heard {
  slide: number
  name: string
  /** Numbers that are drawn large enough to be read; ticks of axes are not. */
  numbers: string[]
}

/** What is wrong with what a drawing says: its name must hold a finding besides its title, and all of its numbers. */
export function drawingFaults({ slide, name, numbers }: Heard): string[] {
  const [title, finding = ''] = name.split(/：(.*)/s)
  const said: string[] = name.match(/\d[\d.,]*\d|\d/g) ?? []
  const unsaid = numbers.filter(number => !said.includes(number))
  return [
    ...finding.length < 10 || !finding.endsWith('。') ? [`第 ${slide} 页的图只说“${name}”，没有说看见什么`] : [],
    ...unsaid.length ? [`第 ${slide} 页的图“${title}”没有说 ${unsaid.join('、')}`] : [],
  ]
}

/** The drawings of the slides in the print view, where their names say their numbers; signs that only say one word (seals, marks) are none. */
export function hearDrawings(page: Page): Promise<Heard[]> {
  return page.locator('.print-slide-container svg[aria-label]:not(svg svg, .evidence, .qr)').evaluateAll(drawings => drawings.map((drawing) => {
    const texts = [...drawing.querySelectorAll('text:not(.type-kicker, .type-source)')].filter(text => text.checkVisibility({ opacityProperty: true }))
    return {
      slide: Number.parseInt(drawing.closest('.print-slide-container')!.id),
      name: drawing.getAttribute('aria-label')!,
      numbers: texts.flatMap(text => [...text.childNodes].map(part => part.textContent).join(' ').match(/\d[\d.,]*\d|\d/g) ?? []),
    }
  }))
}
