import type { App } from 'vue'
import type { Finding } from '../rules/findings.ts'
import { findingsOf, unexcused } from '../rules/findings.ts'
import { readFacts } from '../rules/read-facts.ts'
import { settled } from '../rules/settled.ts'

/** The part of Slidev's navigation used here. */
interface Nav { currentSlideNo: number, clicks: number, isPlaying: boolean, isEmbedded: boolean, isPrintMode: boolean }

/** ms without a change before the slide is measured. */
const CALM = 300

/** The slide in view; none in the presenter's window and in print. */
export function slideInView(app: App): { no: number, click: number, stage: HTMLElement } | undefined {
  const nav: Nav | undefined = app._context.provides['$$slidev-context']?.nav
  if (!nav?.isPlaying || nav.isEmbedded || nav.isPrintMode)
    return undefined
  const { currentSlideNo: no, clicks: click } = nav
  const stage = document.querySelector<HTMLElement>('#slide-content')
  return stage ? { no, click, stage } : undefined
}

/** Findings on the slide in view. */
async function findingsNow(app: App): Promise<Finding[]> {
  const slide = slideInView(app)
  // Slidev renders a slide shortly after it changes the number.
  if (!slide?.stage.querySelector(`[data-slidev-no="${slide.no}"]`))
    return []
  const scheme = document.documentElement.classList.contains('dark') ? 'dark' : 'light'
  return unexcused(findingsOf(await readFacts(reader => reader(slide.no)), { slide: slide.no, click: slide.click, scheme }))
}

/** Measures the slide in view whenever it has changed and come to rest. */
export function watchSlide(app: App, found: (findings: Finding[]) => void): void {
  let turn = 0
  async function look(): Promise<void> {
    const mine = ++turn
    await new Promise(resolve => setTimeout(resolve, CALM))
    if (mine === turn)
      await settled()
    if (mine === turn)
      found(await findingsNow(app))
  }
  new MutationObserver(look).observe(document.querySelector('#app')!, { subtree: true, childList: true, attributes: true, characterData: true })
  import.meta.hot?.on('vite:afterUpdate', look)
  void look()
}
