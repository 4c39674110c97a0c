import type { Router } from 'vue-router'
import { nextTick } from 'vue'
import { joinLatin } from '../composables/latin.ts'

/** ms that fonts and style sheets may take before the running deck is shown all the same. */
const PATIENCE = 1500

const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))

/** Whether the running deck shows a slide. */
function stands(): boolean {
  return [...document.querySelectorAll<HTMLElement>('#slideshow > .slidev-page')].some(page => page.style.display !== 'none' && page.querySelector('h1, .slidev-layout'))
}

function loaded(sheet: HTMLLinkElement): Promise<unknown> | undefined {
  return sheet.sheet ? undefined : new Promise(resolve => sheet.addEventListener('load', resolve))
}

/** Takes over from the first slides in the page once the running one stands in its own styles and fonts. */
export async function takeOver(router: Router): Promise<void> {
  if (!window.firstSlides)
    return
  await router.isReady()
  if (/^\/\d*$/.test(router.currentRoute.value.path)) {
    while (!stands())
      await frame()
  }
  await nextTick()
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(loaded)
  await Promise.race([Promise.all(sheets).then(() => Promise.all([joinLatin().catch(() => {}), document.fonts.ready])), new Promise(resolve => setTimeout(resolve, PATIENCE))])
  // What comes in when a slide is entered has come in already, on the static page.
  for (const animation of document.getAnimations())
    animation.finish()
  await window.firstSlides.done()
}
