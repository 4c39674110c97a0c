import type { Browser, CDPSession, Page } from 'playwright-chromium'

/** Wi-Fi of a meetup and a weak laptop: bytes a second, ms of a round trip, slowdown of the CPU. */
export const PROFILE = { download: 5_000_000 / 8, upload: 2_000_000 / 8, latency: 60, cpu: 4 } as const

/** ms after `load` in which the largest paint may still come. */
const QUIET = 1500
const KEY_EVERY = 50

/** A visit with an empty cache; times in ms from its start, bytes as transferred. */
export interface ColdVisit {
  firstPaint: number
  largestPaint: number
  shift: number
  /** Time beyond 50 ms of all long tasks. */
  blocking: number
  /** The second slide is painted after a key that is pressed every 50 ms. */
  usable: number
  requests: number
  bytes: Record<string, number>
}

interface Transfer { kind: string, bytes: number, start: number }

/** Runs in the page before anything of it. */
function observe(): void {
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, blocking: 0, usable: 0 }
  const watch = (type: string, note: (entry: any) => void): void =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.firstPaint = startTime))
  watch('largest-contentful-paint', ({ startTime }) => seen.largestPaint = startTime)
  watch('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || (seen.shift += value))
  watch('longtask', ({ duration }) => seen.blocking += duration - 50)
  requestAnimationFrame(function look() {
    if (!/^#\/[2-9]/.test(location.hash))
      return void requestAnimationFrame(look)
    // A message is handled after the frame that is being made has been painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => seen.usable = performance.now()
    port2.postMessage(undefined)
  })
  Object.assign(window, { seen })
}

function kindOf(type: string, mime: string): string {
  return { Document: 'html', Script: 'js', Stylesheet: 'css', Font: 'font', Image: 'picture' }[type] ?? (mime.includes('javascript') ? 'js' : 'other')
}

/** Notes what comes over the line and when, in ms from the first request. */
async function listen(session: CDPSession): Promise<Transfer[]> {
  const transfers = new Map<string, Transfer>()
  let begin: number | undefined
  session.on('Network.responseReceived', ({ requestId, type, timestamp, response }) => {
    begin ??= timestamp
    if (response.url.startsWith('data:'))
      return
    transfers.set(requestId, { kind: kindOf(type, response.mimeType), bytes: 0, start: (timestamp - begin) * 1000 })
  })
  const list: Transfer[] = []
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId)
    if (transfer)
      list.push(Object.assign(transfer, { bytes: encodedDataLength }))
  })
  await session.send('Network.enable')
  return list
}

async function open(browser: Browser): Promise<{ page: Page, transfers: Transfer[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const session = await page.context().newCDPSession(page)
  // The renderer starts outside the clock.
  await page.goto('about:blank')
  await page.addInitScript(observe)
  const transfers = await listen(session)
  const { download, upload, latency, cpu } = PROFILE
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: download, uploadThroughput: upload })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, transfers }
}

function read(page: Page): Promise<Record<'firstPaint' | 'largestPaint' | 'shift' | 'blocking' | 'usable', number>> {
  return page.evaluate(() => (window as any).seen)
}

/** Two visits with an empty cache, because input ends the browser's look for the largest paint: one that only looks, one that presses a key from the start. */
export async function coldVisit(browser: Browser, url: string): Promise<ColdVisit> {
  const looking = await open(browser)
  await looking.page.goto(url, { waitUntil: 'load' })
  await looking.page.waitForTimeout(QUIET)
  const { firstPaint, largestPaint, shift, blocking } = await read(looking.page)
  await looking.page.close()

  const pressing = await open(browser)
  await pressing.page.goto(url, { waitUntil: 'commit' })
  let usable = 0
  while (!usable) {
    await pressing.page.keyboard.press('PageDown')
    await pressing.page.waitForTimeout(KEY_EVERY)
    usable = (await read(pressing.page)).usable
  }
  await pressing.page.close()
  const before = looking.transfers.filter(({ start }) => start <= usable)
  const bytes: Record<string, number> = {}
  for (const { kind, bytes: length } of before)
    bytes[kind] = (bytes[kind] ?? 0) + length
  return { firstPaint, largestPaint, shift, blocking, usable, requests: before.length, bytes }
}
