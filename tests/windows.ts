import type { Page } from 'playwright-chromium'
import { expect } from 'vitest'

/** Waits until a window that was opened shows the running deck; it needs `exposeNav`. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => !window.firstSlides && window.deckNav?.() && document.querySelector('.slidev-page > div'))
}

/** Slide and clicks of a window. */
export const place = (page: Page): Promise<string> => page.evaluate(() => `${window.deckNav().currentSlideNo} ${window.deckNav().clicks}`)

/** Waits until a window is somewhere. */
export async function at(page: Page, where: string): Promise<void> {
  await expect.poll(() => place(page), { interval: 10 }).toBe(where)
}

/** Presses the clicker in a window, and waits until it and all `others` are there. @returns where */
export async function turn(page: Page, ...others: Page[]): Promise<string> {
  const before = await place(page)
  await page.keyboard.press('PageDown')
  await page.waitForFunction(before => `${window.deckNav().currentSlideNo} ${window.deckNav().clicks}` !== before, before)
  const now = await place(page)
  await Promise.all(others.map(other => at(other, now)))
  return now
}
