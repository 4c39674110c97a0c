import type { CDPSession, Page } from 'playwright-chromium'
import type { Families } from '../../scripts/lib/families.ts'
import type { Flaw } from '../../scripts/rules/rules.ts'
import { AxeBuilder } from '@axe-core/playwright'

/** Fonts that the browser really used, as it says itself: a missing character would silently come from another. */
export async function foreignFonts(cdp: CDPSession, no: number, families: Families): Promise<Flaw[]> {
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `[data-slidev-no="${no}"] *` })
  // Each element is asked, for the browser looks no deeper than two levels below the one that it is asked about.
  const used = await Promise.all(nodeIds.map(async nodeId => ({ nodeId, fonts: (await cdp.send('CSS.getPlatformFontsForNode', { nodeId })).fonts })))
  for (const { nodeId, fonts } of used.toReversed()) {
    const font = fonts.find(({ familyName, isCustomFont }) => !isCustomFont || !Object.values(families).some(family => familyName.startsWith(family)))
    if (font) {
      const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId })
      return [{ where: outerHTML.replace(/<[^>]*>/g, '').trim().slice(0, 24) || outerHTML.slice(0, 60), measured: `${font.familyName}，${font.glyphCount} 个字`, limit: '自带的字体' }]
    }
  }
  return []
}

/**
 * What axe finds on a slide. The altimeter lies over all of it, and axe measures no contrast below another layer:
 * it is hidden meanwhile.
 */
export async function axeFlaws(page: Page, no: number): Promise<Flaw[]> {
  const cover = (visibility: string): Promise<void> => page.evaluate(visibility =>
    document.querySelector<HTMLElement>('.altimeter')?.style.setProperty('visibility', visibility), visibility)
  await cover('hidden')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(`[data-slidev-no="${no}"]`).options({ resultTypes: ['violations'] }).disableRules('region').analyze()
  await cover('')
  const flaws = violations.flatMap(({ id, nodes, impact }) => nodes.map(async ({ html, target }): Promise<Flaw> => {
    const box = await page.locator(String(target[0])).boundingBox()
    return {
      where: html.slice(0, 80),
      measured: `${id}（${impact}）`,
      limit: '没有',
      box: box ? { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height } : undefined,
    }
  }))
  return Promise.all(flaws)
}
