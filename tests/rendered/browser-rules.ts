import type { CDPSession, Page } from 'playwright-chromium'
import type { Flaw } from '../../scripts/rules/rules.ts'
import axe from 'axe-core'

/** The deck's fonts by the names that the browser gives them. */
const OURS = /^(?:Noto Serif SC|LXGW WenKai)/

/** Fonts that the browser really used, as it says itself: a missing character would silently come from another. */
export async function foreignFonts(cdp: CDPSession, no: number): Promise<Flaw[]> {
  const { root } = await cdp.send('DOM.getDocument')
  const fontsOf = async (nodeId: number): Promise<{ familyName: string, isCustomFont: boolean, glyphCount: number }[]> =>
    (await cdp.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.filter(({ familyName, isCustomFont }) => !isCustomFont || !OURS.test(familyName))
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: `[data-slidev-no="${no}"] .slidev-layout` })
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

/** Loads axe into a page once. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source)
}

/** What axe finds on a slide; the altimeter lies over all of it and would hide every contrast, so it steps aside. */
export async function axeFlaws(page: Page, no: number): Promise<Flaw[]> {
  return page.evaluate(async (no) => {
    const layer = document.querySelector<HTMLElement>('.altimeter')
    if (layer)
      layer.style.display = 'none'
    const slide = document.querySelector(`[data-slidev-no="${no}"] .slidev-layout`)!
    const { violations } = await (window as any).axe.run(slide, { resultTypes: ['violations'], rules: { region: { enabled: false } } })
    if (layer)
      layer.style.display = ''
    return violations.flatMap(({ id, nodes, impact }: any) => nodes.map((node: any) => {
      const box = document.querySelector(node.target[0])?.getBoundingClientRect()
      return { where: node.html.slice(0, 80), measured: `${id}（${impact}）`, limit: '没有', box: box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom } }
    }))
  }, no)
}
