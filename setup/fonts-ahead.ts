import type { Router } from 'vue-router'
import { inTurn } from '../composables/idle.ts'

/** ms that a slide stands before the fonts of its neighbours are asked for. */
const CALM = 1200

/** Asks for the fonts of all text that is mounted: neighbours are not displayed, so the browser would wait for the turn. */
function loadFonts(): void {
  const walker = document.createTreeWalker(document.querySelector('#slideshow') ?? document.body, NodeFilter.SHOW_TEXT)
  const texts = new Map<string, string>()
  while (walker.nextNode()) {
    const { fontWeight, fontFamily } = getComputedStyle(walker.currentNode.parentElement!)
    const face = `${fontWeight} 16px ${fontFamily}`
    texts.set(face, (texts.get(face) ?? '') + walker.currentNode.nodeValue)
  }
  for (const [face, text] of texts)
    document.fonts.load(face, text).catch(() => {})
}

/** Fetches fonts before they are needed, when a slide has stood for a moment and nothing else is to do. */
export function fetchFontsAhead(router: Router): void {
  let stop = (): void => {}
  router.afterEach(() => {
    stop()
    stop = inTurn(CALM, [loadFonts])
  })
}
