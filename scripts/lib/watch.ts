import type { Page } from 'playwright-chromium'
import { cpus } from 'node:os'
import process from 'node:process'
import { UserError } from './errors.ts'

/** ms without activity after which waiting ends; a slow machine may take any time while something happens. */
const PATIENCE = 60_000
/** ms between two checks. */
const TICK = 1000
/** CPU share from which this process counts as active: it may be serving what the page waits for. */
const AT_WORK = 0.05
/** Share of a second that counts while no core of the machine is idle: a starved browser gets up to ten times as long. */
const LEAST = 0.1

/** ms that the cores of this machine have been idle since it started, all together. */
const idleTime = (): number => cpus().reduce((sum, { times }) => sum + times.idle, 0)

/** The part of a page that a deck is walked with; Playwright's pages have it, and the tests' drivers of other engines. */
export interface Tab {
  goto: (url: string, options: { timeout: 0 }) => Promise<unknown>
  evaluate: <R, A = undefined>(work: (arg: A) => R | Promise<R>, arg?: A) => Promise<R>
  waitForFunction: <A = undefined>(condition: (arg: A) => unknown, arg: A, options: { timeout: 0 }) => Promise<unknown>
}

/** State of a watched page; `quiet` is for how many ms it has given no sign of life. */
interface Life { patience: number, quiet: number, place: string, elements: number }

const lives = new WeakMap<Tab, Life>()

/** Watches a page: requests, positions reported with `reached`, and elements that come or go are activity. A single action on a locator may take `patience` ms. */
export function watch(page: Tab & Partial<Pick<Page, 'on' | 'setDefaultTimeout'>>, patience = PATIENCE): void {
  const life: Life = { patience, quiet: 0, place: '还没有打开', elements: 0 }
  lives.set(page, life)
  page.setDefaultTimeout?.(patience)
  for (const event of ['request', 'requestfinished', 'requestfailed'] as const)
    page.on?.(event as 'request', () => life.quiet = 0)
}

/** Records the position of the deck in a watched page. */
export function reached(page: Tab, { no, clicks }: { no: number, clicks: number }): void {
  Object.assign(lives.get(page)!, { quiet: 0, place: `第 ${no} 页第 ${clicks} 次` })
}

/** What the page waits for, in brackets; asked for a second at most, because a stuck page may not answer. */
function detail(page: Tab): Promise<string> {
  const silence = new Promise<string>(resolve => setTimeout(resolve, TICK, '（页面没有应答）'))
  return Promise.race([silence, page.evaluate(() => window.waitingFor).then(text => text ? `（${text}）` : '', () => '')])
}

/** The result of `work` on a watched page, however long it takes. @throws UserError with position and `goal` (what is awaited, in Chinese) after `patience` ms without activity */
export async function unlessStuck<T>(page: Tab, goal: string, work: () => Promise<T>): Promise<T> {
  const life = lives.get(page)!
  life.quiet = 0
  let timer: NodeJS.Timeout | undefined
  let used = process.cpuUsage()
  let idle = idleTime()
  const stuck = new Promise<never>((_, reject) => {
    timer = setInterval(async () => {
      const { user, system } = process.cpuUsage(used)
      used = process.cpuUsage()
      life.quiet += Math.min(TICK, Math.max(idleTime() - idle, LEAST * TICK))
      idle = idleTime()
      if ((user + system) / 1000 > AT_WORK * TICK)
        life.quiet = 0
      page.evaluate(() => document.querySelectorAll('*').length).then((elements) => {
        if (elements !== life.elements)
          Object.assign(life, { elements, quiet: 0 })
      }, () => {})
      if (life.quiet < life.patience)
        return
      clearInterval(timer)
      reject(new UserError(`${life.place}：${life.patience / 1000} 秒没有动静，还在等${goal}${await detail(page)}。`))
    }, TICK)
  })
  try {
    // If the page is stuck, `work` ends when the page is closed.
    return await Promise.race([work(), stuck])
  }
  finally {
    clearInterval(timer)
  }
}
