import type { Locator, Page } from 'playwright-chromium'
import { goTo, position, startDeck } from './walk.ts'

/** A slide and its number of clicks. */
export interface Place { no: number, clicks: number }

export function slideOf(page: Page, { no }: Place): Locator {
  return page.locator(`[data-slidev-no="${no}"]`).first()
}

/** The visible controls of a slide. */
export function controlsOf(page: Page, place: Place): Locator {
  return slideOf(page, place).locator(':is(button, input):visible')
}

/** The slides with controls, found by opening each, and whether a slider is among them. */
export async function findControls(page: Page, url: string): Promise<(Place & { slides: boolean })[]> {
  const { slides } = await startDeck(page, url)
  const places: (Place & { slides: boolean })[] = []
  for (let no = 1; no <= slides; no++) {
    await goTo(page, no, 0)
    const { clicksTotal } = await position(page)
    await goTo(page, no, clicksTotal)
    const place = { no, clicks: clicksTotal }
    if (await controlsOf(page, place).count())
      places.push({ ...place, slides: await slideOf(page, place).getByRole('slider').count() > 0 })
  }
  return places
}
