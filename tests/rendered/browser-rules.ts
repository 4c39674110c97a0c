import type { Page } from 'playwright-chromium'
import type { Families } from '../../scripts/lib/families.ts'
import type { Flaw } from '../../scripts/rules/rule.ts'
import { AxeBuilder } from '@axe-core/playwright'

/** Text in other fonts: code in the system's monospace, formulas in those of KaTeX. */
const OWN_FONTS = 'ancestor::pre or ancestor::code or ancestor::kbd or ancestor::*[contains(@class, "katex")]'

/** No fonts for a text that was removed since it was found, such as a label of a diagram; rethrows all other errors. */
function unlessGone(error: Error): { fonts: [] } {
  if (!error.message.includes('Could not find node'))
    throw error
  return { fonts: [] }
}

/** Texts below the elements of an XPath in fonts that are not bundled, as the browser reports them: a missing character would silently fall back to another font. */
export async function foreignFonts(page: Page, within: string, families: Families): Promise<Flaw[]> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  await cdp.send('DOM.getDocument')
  const { searchId, resultCount } = await cdp.send('DOM.performSearch', { query: `${within}//text()[normalize-space() and not(${OWN_FONTS})]` })
  const { nodeIds } = resultCount ? await cdp.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: resultCount }) : { nodeIds: [] }
  const flaws = await Promise.all(nodeIds.map(async (nodeId): Promise<Flaw[]> => {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId }).catch(unlessGone)
    const foreign = fonts.find(({ familyName, isCustomFont }) => !isCustomFont || !Object.values(families).some(family => familyName.startsWith(family)))
    if (!foreign)
      return []
    const { node } = await cdp.send('DOM.describeNode', { nodeId })
    return [{ where: node.nodeValue.trim().slice(0, 24), measured: `${foreign.familyName}，${foreign.glyphCount} 个字`, limit: '自带的字体' }]
  }))
  await cdp.detach()
  return flaws.flat()
}

/** What axe finds on a slide, without frames. The altimeter is hidden meanwhile, because axe measures no contrast below another layer. */
export async function axeFlaws(page: Page, no: number): Promise<Flaw[]> {
  const cover = (visibility: string): Promise<void> => page.evaluate(visibility =>
    document.querySelector<HTMLElement>('.altimeter')?.style.setProperty('visibility', visibility), visibility)
  await cover('hidden')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(`[data-slidev-no="${no}"]`).options({ resultTypes: ['violations'], iframes: false }).disableRules('region').analyze()
  await cover('')
  const flaws = violations.flatMap(({ id, nodes, impact }) => nodes.map(async ({ html, target }): Promise<Flaw> => {
    // A selector in a shadow root is a list of its own.
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
