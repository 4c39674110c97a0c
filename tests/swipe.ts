import type { Page } from 'playwright-chromium'

/** Moves a finger over a page with touch, from one place to another, in shares of the window. */
export async function swipe(page: Page, [x0, y0]: [number, number], [x1, y1]: [number, number]): Promise<void> {
  const { width, height } = page.viewportSize()!
  const cdp = await page.context().newCDPSession(page)
  const point = (share: number): { x: number, y: number } => ({ x: width * (x0 + (x1 - x0) * share), y: height * (y0 + (y1 - y0) * share) })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point(0)] })
  for (let step = 1; step <= 6; step++)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point(step / 6)] })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await cdp.detach()
}
