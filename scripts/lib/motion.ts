/** Frame times of a deck, and its latency after a key. */
import type { Page } from 'playwright-chromium'
import { quantile } from '../bench/statistics.ts'

/** Time from one frame to the next, ms. */
export interface FrameTimes { median: number, p99: number, frames: number }

/** Throttles the CPU by the factor `times` while `work` runs. */
export async function slowed<T>(page: Page, times: number, work: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
  try {
    return await work()
  }
  finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await session.detach()
  }
}

/** Records frames for `ms` while `start` triggers a motion, its first frame included. */
export async function frameTimes(page: Page, ms: number, start: () => Promise<void>): Promise<FrameTimes> {
  const watching = page.evaluate(ms => new Promise<number[]>((resolve) => {
    const gaps: number[] = []
    let before: number | undefined
    let first: number | undefined
    requestAnimationFrame(function note(now) {
      if (before !== undefined)
        gaps.push(now - before)
      before = now
      first ??= now
      if (now - first < ms)
        requestAnimationFrame(note)
      else
        resolve(gaps)
    })
  }), ms)
  await start()
  const gaps = await watching
  return { median: quantile(gaps, 0.5), p99: quantile(gaps, 0.99), frames: gaps.length }
}

/** Presses a key once: ms until the next frame is painted. */
export async function keyToPaint(page: Page, key = 'PageDown'): Promise<number> {
  await page.evaluate(() => {
    (window as any).painted = new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
        // A message is handled after the current frame has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - timeStamp)
        port2.postMessage(undefined)
      }), { once: true, capture: true })
    })
  })
  await page.keyboard.press(key)
  return page.evaluate(() => (window as any).painted)
}
