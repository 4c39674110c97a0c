import type { SlideRoute } from '@slidev/types'
import type { ComponentPublicInstance } from 'vue'
import { onErrorCaptured, onMounted } from 'vue'
import { settled } from '../../rules/settled.ts'

/** What keeps a slide from being printed. */
export interface PrintFault { no: number, message: string }

/** What the print view in a frame tells the deck that has opened it. */
export type PrintNews = 'printing' | 'printed' | PrintFault

declare global {
  interface Window {
    /** In the print view: resolves when all slides stand with their fonts and pictures, or with the first that cannot. */
    printView?: Promise<PrintFault | undefined>
  }
}

const faultOf = (no: number, error: unknown): PrintFault => ({ no, message: error instanceof Error ? error.message : String(error) })

/** The number of the slide that a component belongs to. */
function slideOf(component: ComponentPublicInstance | null): number {
  for (let at = component; at; at = at.$parent) {
    const { route } = at.$props as { route?: SlideRoute }
    if (route)
      return route.no
  }
  return 1
}

/** Whether a slide's code is there, but not yet the slide. */
function isEmpty(): boolean {
  return [...document.querySelectorAll('.print-slide-container .slidev-page')].some(page => !page.querySelector('.slidev-layout, :scope > div:not(.slidev-slide-loading)'))
}

/** Prints, and tells the deck around the frame. */
function printInFrame(fault: PrintFault | undefined): void {
  const tell = (news: PrintNews): void => window.parent.postMessage(news, '*')
  tell(fault ?? 'printing')
  addEventListener('afterprint', () => tell('printed'), { once: true })
  if (!fault)
    window.print()
}

/** To be called when the print view is set up: provides `window.printView`, and prints by itself where it stands in a frame. */
export function watchPrint(slides: SlideRoute[]): void {
  const faults: PrintFault[] = []
  onErrorCaptured((error, component) => void faults.push(faultOf(slideOf(component), error)))

  async function stand(): Promise<PrintFault | undefined> {
    for (const { no, load } of slides)
      await load().catch((error: unknown) => faults.push(faultOf(no, error)))
    while (!faults.length && isEmpty())
      await new Promise(resolve => requestAnimationFrame(resolve))
    await settled()
    return faults[0]
  }

  onMounted(() => {
    window.printView = stand()
    if (new URLSearchParams(location.search).get('print') === 'frame')
      void window.printView.then(printInFrame)
  })
}
