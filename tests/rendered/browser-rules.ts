import type { CDPSession, Page } from 'playwright-chromium'
import type { Flaw } from '../../scripts/rules/rules.ts'
import { AxeBuilder } from '@axe-core/playwright'

/** The deck's fonts by the names that the browser gives them. */
const OURS = /^(?:Noto Serif SC|LXGW WenKai)/

/** Fonts that the browser really used, as it says itself: a missing character would silently come from another. */
export async function foreignFonts(cdp: CDPSession, no: number): Promise<Flaw[]> {
  const { root } = await cdp.send('DOM.getDocument')
  const fontsOf = async (nodeId: number): Promise<{ familyName: string, isCustomFont: boolean, glyphCount: number }[]> =>
    (await cdp.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.filter(({ familyName, isCustomFont }) => !isCustomFont || !OURS.test(familyName))
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[data-slidev-no="${no}"]` })
  if (!(await fontsOf(nodeId)).length)
    return []
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId, selector: '*' })
  for (const id of nodeIds.toReversed()) {
    const [font] = await fontsOf(id)
    if (font) {
      const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId: id })
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
