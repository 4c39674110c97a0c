import type { CDPSession, Page } from 'playwright-chromium'
import type { Families } from '../../scripts/lib/families.ts'
import type { Flaw } from '../../scripts/rules/rules.ts'
import { AxeBuilder } from '@axe-core/playwright'

/** Code is set in the reader's own monospace, a formula in the fonts of KaTeX. */
const OWN_FONTS = 'ancestor::pre or ancestor::code or ancestor::kbd or ancestor::*[contains(@class, "katex")]'

/** A text that has left the page since it was found, as a running diagram replaces its labels, shows nothing; all else is an error. */
function unlessGone(error: Error): { fonts: [] } {
  if (!error.message.includes('Could not find node'))
    throw error
  return { fonts: [] }
}

/** Fonts that the browser really used, as it says itself: a missing character would silently come from another. */
export async function foreignFonts(cdp: CDPSession, no: number, families: Families): Promise<Flaw[]> {
  await cdp.send('DOM.getDocument')
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', { query: `//*[@data-slidev-no="${no}"]//text()[normalize-space() and not(${OWN_FONTS})]` })
  const { nodeIds } = resultCount ? await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount }) : { nodeIds: [] }
  const flaws = await Promise.all(nodeIds.map(async (nodeId): Promise<Flaw[]> => {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId }).catch(unlessGone)
    const foreign = fonts.find(({ familyName, isCustomFont }) => !isCustomFont || !Object.values(families).some(family => familyName.startsWith(family)))
    if (!foreign)
      return []
    const { node } = await cdp.send('DOM.describeNode', { nodeId })
    return [{ where: node.nodeValue.trim().slice(0, 24), measured: `${foreign.familyName}，${foreign.glyphCount} 个字`, limit: '自带的字体' }]
  }))
  return flaws.flat()
}

/**
 * What axe finds on a slide; a page in a frame answers for itself. The altimeter lies over all of it, and axe measures no contrast below another layer:
 * it is hidden meanwhile.
 */
export async function axeFlaws(page: Page, no: number): Promise<Flaw[]> {
  const cover = (visibility: string): Promise<void> => page.evaluate(visibility =>
    document.querySelector<HTMLElement>('.altimeter')?.style.setProperty('visibility', visibility), visibility)
  await cover('hidden')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(`[data-slidev-no="${no}"]`).options({ resultTypes: ['violations'], iframes: false }).disableRules('region').analyze()
  await cover('')
  const flaws = violations.flatMap(({ id, nodes, impact }) => nodes.map(async ({ html, target }): Promise<Flaw> => {
    // A target below a shadow root is a list of its own; in another frame it is none of ours.
    const box = await page.locator([target[0]].flat().join(' ')).boundingBox()
    return {
      where: html.slice(0, 80),
      measured: `${id}（${impact}）`,
      limit: '没有',
      box: box ? { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height } : undefined,
    }
  }))
  return Promise.all(flaws)
}
