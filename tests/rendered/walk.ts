import type { Buffer } from 'node:buffer'
import type { Browser, Page } from 'playwright-chromium'
import type { Position } from '../../scripts/lib/walk.ts'
import type { Facts } from '../../scripts/rules/facts.ts'
import type { Finding, Scheme } from '../../scripts/rules/findings.ts'
import type { Flaw } from '../../scripts/rules/rule.ts'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { emptyClick } from '../../scripts/lib/check-slides.ts'
import { factsOf, newView, position, press, settle, startDeck, tap } from '../../scripts/lib/walk.ts'
import { unlessStuck } from '../../scripts/lib/watch.ts'
import { judge } from '../../scripts/rules/findings.ts'
import { axeFlaws, foreignFonts } from './browser-rules.ts'
import { shifts, signature } from './compare.ts'
import { paleWords } from './contrast.ts'

/** A visited state. */
export interface State { slide: number, click: number, facts: Facts, picture: Buffer }

/** The results of one walk through the deck. */
export interface Walk {
  scheme: Scheme
  states: State[]
  findings: Finding[]
  assertions: number
}

/** Reports console messages, page errors, external and failed requests. */
function listen(page: Page, home: string, note: (rule: string, where: string) => void): void {
  page.on('console', message => ['error', 'warning'].includes(message.type()) && note('控制台', message.text()))
  page.on('pageerror', error => note('控制台', error.message))
  page.on('request', request => !/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(home) && note('外来请求', request.url()))
  page.on('requestfailed', request => note('失败的请求', request.url()))
  page.on('response', response => response.status() >= 400 && note('失败的请求', `${response.status()} ${response.url()}`))
}

/** The last click that an element of the slide needs. */
function reach(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window.deckNav() as any).clicksContext.maxMap.values()))
}

/** Applies every rule to a slide's current state: name and flaws of each. */
export async function askAll(page: Page, no: number, facts: Facts, picture: Buffer): Promise<[string, Flaw[]][]> {
  return [
    ...judge(facts),
    ['对比度', await paleWords(facts, picture)],
    ['axe', await axeFlaws(page, no)],
    ['字体', await foreignFonts(page, `//*[@data-slidev-no="${no}"]`, facts.tokens.families)],
  ]
}

/** Goes forward through the whole deck with the clicker's key and applies every rule at every click. */
async function walkForward(browser: Browser, url: string, scheme: Scheme): Promise<{ walk: Walk, page: Page }> {
  const page = await newView(browser, { scheme })
  const walk: Walk = { scheme, states: [], findings: [], assertions: 0 }
  let now: Position = { no: 1, clicks: 0, clicksTotal: 0, slides: 0 }
  const report = (rule: string, flaws: Flaw[]): void => {
    walk.assertions++
    walk.findings.push(...flaws.map(flaw => ({ ...flaw, slide: now.no, click: now.clicks, scheme, rule })))
  }
  listen(page, url, (rule, where) => report(rule, [{ where, measured: '有', limit: '没有' }]))
  now = await startDeck(page, url)
  let facts = await factsOf(page, now.no)
  for (;;) {
    const { no, clicks, clicksTotal } = now
    const before = walk.states.at(-1)
    let picture = await page.screenshot()
    // A machine under load may still hand out the frame before.
    if (before?.slide === no && before.picture.equals(picture)) {
      await settle(page)
      picture = await page.screenshot()
    }
    for (const [rule, flaws] of await unlessStuck(page, '规则都问完', () => askAll(page, no, facts, picture)))
      report(rule, flaws)
    if (clicks === 0) {
      const waited = await reach(page)
      report('点击', waited > clicksTotal ? [{ where: `第 ${waited} 次才出现的东西`, measured: `点 ${clicksTotal} 次`, limit: `${waited} 次` }] : [])
    }
    if (before?.slide === no) {
      report('跳动', shifts(before.facts, facts))
      report('空点', emptyClick(before.picture, picture))
    }
    walk.states.push({ slide: no, click: clicks, facts, picture })
    if (no === now.slides && clicks === clicksTotal)
      return { walk, page }
    now = await tap(page)
    const first = now.no === no ? signature(await factsOf(page, no)) : undefined
    await settle(page)
    facts = await factsOf(page, now.no)
    // Without motion a click is complete at the next frame; a later change is motion.
    if (first)
      report('一帧', signature(facts) === first ? [] : [{ where: '画面', measured: '一帧之后还在变', limit: '不变' }])
  }
}

/** Goes back to the beginning; every state must look as it did on the way forward. */
async function walkBack(page: Page, walk: Walk): Promise<void> {
  for (const { slide, click, facts } of walk.states.toReversed()) {
    const at = await position(page)
    walk.assertions++
    if (at.no !== slide || at.clicks !== click)
      walk.findings.push({ slide, click, scheme: walk.scheme, rule: '往返', where: '回来的路', measured: `第 ${at.no} 页第 ${at.clicks} 次`, limit: `第 ${slide} 页第 ${click} 次` })
    else if (signature(await factsOf(page, slide)) !== signature(facts))
      walk.findings.push({ slide, click, scheme: walk.scheme, rule: '往返', where: '画面', measured: '与去时不同', limit: '相同' })
    if (slide > 1 || click > 0)
      await press(page, 'PageUp')
  }
}

/** Walks through the deck in each scheme, and back again in the first. */
export async function walkDeck<const S extends Scheme[]>(url: string, ...schemes: S): Promise<{ [K in keyof S]: Walk }> {
  const browser = await launchBrowser()
  try {
    const walks = await Promise.all(schemes.map(async (scheme, i) => {
      const { walk, page } = await walkForward(browser, url, scheme)
      if (i === 0)
        await walkBack(page, walk)
      return walk
    }))
    return walks as { [K in keyof S]: Walk }
  }
  finally {
    await browser.close()
  }
}
