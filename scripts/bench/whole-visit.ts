import type { Browser, CDPSession } from 'playwright-chromium'
import { keyToPaint, slowed } from '../lib/motion.ts'
import { newView, position, settle, startDeck } from '../lib/walk.ts'
import { PROFILE } from './cold-visit.ts'

/** ms after opening in which tasks are timed, and after which nodes are counted. */
const OPENING = 10_000

/** A visit that goes through the whole deck with the clicker. */
export interface WholeVisit {
  /** ms of the longest task in the first ten seconds, without throttling. */
  longestTask: number
  /** Nodes of the page after ten seconds. */
  nodes: number
  /** ms from a key to the frame that answers it, CPU throttled, for each click of the deck. */
  keyToPaint: number[]
  /** Bytes of the JavaScript heap after garbage collection, on the first slide and on the last. */
  heap: [first: number, last: number]
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Opens the deck, leaves it alone for ten seconds, and then presses the key of the clicker until the end. */
export async function wholeVisit(browser: Browser, url: string): Promise<WholeVisit> {
  const page = await newView(browser, { motion: true })
  await page.addInitScript(() => {
    const seen = Object.assign(window, { longestTask: 0 })
    new PerformanceObserver(list => list.getEntries().forEach(({ duration }) => seen.longestTask = Math.max(seen.longestTask, duration))).observe({ type: 'longtask', buffered: true })
  })
  const session = await page.context().newCDPSession(page)
  await startDeck(page, url)
  await page.waitForTimeout(OPENING)
  const longestTask = await page.evaluate(() => (window as unknown as { longestTask: number }).longestTask)
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  const first = await heapOf(session)
  const answers: number[] = []
  await slowed(page, PROFILE.cpu, async () => {
    for (let { no, clicks, clicksTotal, slides } = await position(page); no < slides || clicks < clicksTotal; { no, clicks, clicksTotal, slides } = await position(page)) {
      answers.push(await keyToPaint(page))
      await settle(page)
    }
  })
  const last = await heapOf(session)
  await page.close()
  return { longestTask, nodes, keyToPaint: answers, heap: [first, last] }
}
