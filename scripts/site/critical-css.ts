/**
 * The rules of all style sheets that apply to `slides` (HTML), in either scheme, without those for print, without
 * keyframes (the static page shows final states) and without fonts other than the stand-ins of the system; of variables
 * those that are read there or in `sheet`, a style sheet of the page's own.
 * Runs in the browser and refers to nothing outside itself but `window.selectorParts`.
 */
export function criticalCss({ slides, sheet = '' }: { slides: string[], sheet?: string }): string {
  const stage = document.createElement('div')
  stage.innerHTML = slides.join('')
  document.body.append(stage)
  const isDark = document.documentElement.classList.contains('dark')

  /** A selector without what depends on the moment: pseudo-elements, hover, focus. */
  function bare(selector: string): string {
    return selector.replace(/\s*([>+~,])\s*/g, '$1')
      .replace(/::?(?:before|after|hover|focus-visible|focus-within|focus|active|marker|placeholder|selection|backdrop|file-selector-button|visited|link|-[\w-]+)\b(?:\([^)]*\))?/g, '')
      .replace(/(^|[\s>+~,(])(?=$|[\s>+~,)])/g, '$1*')
  }
  function applies(selector: string): boolean {
    try {
      return [false, true].some((dark) => {
        document.documentElement.classList.toggle('dark', dark)
        return [document.documentElement, document.body].some(element => element.matches(bare(selector))) || stage.querySelector(bare(selector)) !== null
      })
    }
    catch {
      return true
    }
  }
  function nested(selector: string, parent?: string): string {
    if (!parent)
      return selector
    return selector.includes('&') ? selector.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${selector}`
  }
  function block(head: string, body: string): string {
    return body ? `${head}{${body}}` : ''
  }
  function keep(rule: CSSRule, parent?: string): string {
    if (rule instanceof CSSStyleRule) {
      const kept = window.selectorParts(rule.selectorText).filter(part => applies(nested(part, parent)))
      return kept.length ? block(kept.join(','), rule.style.cssText + all(rule.cssRules, kept.map(part => nested(part, parent)).join(','))) : ''
    }
    if (rule instanceof CSSMediaRule)
      return /print|-width|-height|prefers-color/.test(rule.conditionText) ? '' : block(`@media ${rule.conditionText}`, all(rule.cssRules, parent))
    if (rule instanceof CSSSupportsRule)
      return block(`@supports ${rule.conditionText}`, all(rule.cssRules, parent))
    if (rule instanceof CSSLayerBlockRule)
      return block(`@layer ${rule.name}`, all(rule.cssRules, parent))
    if (rule instanceof CSSLayerStatementRule || rule instanceof CSSPropertyRule)
      return rule.cssText
    if (rule instanceof CSSFontFaceRule)
      return rule.cssText.includes('local(') ? rule.cssText : ''
    // Declarations that stand after nested rules; a class of its own in newer browsers.
    return rule.constructor.name === 'CSSNestedDeclarations' ? (rule as CSSStyleRule).style.cssText : ''
  }
  function all(rules: CSSRuleList, parent?: string): string {
    return [...rules].map(rule => keep(rule, parent)).join('')
  }

  let css = [...document.styleSheets].map(({ cssRules }) => all(cssRules)).join('').replace(/\s*([{};:,])\s+/g, '$1')
  stage.remove()
  document.documentElement.classList.toggle('dark', isDark)

  // Variables that nothing in here reads; each round may free others.
  for (let length = Infinity; css.length < length;) {
    length = css.length
    const read = new Set([...`${css}${slides}${sheet}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
    css = css.replace(/(--[\w-]+):[^;{}()"]*(?:\([^;{}]*\)[^;{}()"]*)*;/g, (declaration, name: string) => read.has(name) ? declaration : '')
      .replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => read.has(name) ? rule : '')
      .replace(/[^{};]+\{\}/g, '')
  }
  return css
}
