/**
 * Style sheets of the deck for a page of which the slides are only a part: rules apply within `.slide`, but for
 * variables; those of the dark scheme where the reader prefers it; headings are `slide-h1` …, see clone-slide.ts.
 * Runs in the browser and refers to nothing outside itself.
 */
export function scopeCss(css: string): string {
  const ROOT = /^(?:html|body|:root|:host|#app|html body)$/
  const DARK = /(?:html|:root)?(?:\.dark|:where\((?:html)?\.dark\))(?::not\(\.print\))?/
  /** What the page decides for itself. */
  const OWN = /^(?:width|height|min-|max-|margin|padding|overflow|background|position|inset|display|touch-action|user-select|-webkit-user-select|scroll|overscroll|cursor)/
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  let outside = ''

  function parts(selector: string): string[] {
    const found = ['']
    let depth = 0
    for (const character of selector) {
      depth += Number('(['.includes(character)) - Number(')]'.includes(character))
      if (character === ',' && depth === 0)
        found.push('')
      else
        found[found.length - 1] += character
    }
    return found.map(part => part.trim())
  }
  const dark = (body: string): string => `@media screen and (prefers-color-scheme:dark){${body}}`
  const named = (selector: string): string => selector.replace(/(^|[\s>+~(])h([1-6])(?![\w-])/g, '$1slide-h$2')

  /** Variables of the whole page, and what of the rest texts of a slide inherit. */
  function rootRule(style: CSSStyleDeclaration, isDark: boolean): string {
    const declarations = [...style].filter(name => !OWN.test(name)).map(name => ({ name, text: `${name}:${style.getPropertyValue(name)};` }))
    const [variables = '', inherited = ''] = [true, false].map(isVariable => declarations.filter(({ name }) => isVariable === /^--|^color-scheme$/.test(name)).map(({ text }) => text).join(''))
    const body = (variables && `:root{${variables}}`) + (inherited && `.slide{${inherited}}`)
    return body && (isDark ? dark(body) : body)
  }
  function styleRule(rule: CSSStyleRule, isNested: boolean): string {
    let html = ''
    const light: string[] = []
    for (const part of parts(rule.selectorText)) {
      const isDark = DARK.test(part)
      const bare = named(part.replace(DARK, '').trim())
      if (!isNested && (ROOT.test(bare) || (isDark && !bare)))
        html += rootRule(rule.style, isDark)
      else if (isDark)
        html += dark(`${isNested ? bare : `.slide.slide ${bare}`}{${rule.style.cssText}${all(rule.cssRules, true)}}`)
      else
        light.push(isNested ? bare : `.slide ${bare.replace(/^(?:html|body|:root)(?::not\([^)]*\))? /, '')}`)
    }
    return (light.length ? `${light.join(',')}{${rule.style.cssText}${all(rule.cssRules, true)}}` : '') + html
  }
  function one(rule: CSSRule, isNested: boolean): string {
    if (rule instanceof CSSStyleRule)
      return styleRule(rule, isNested)
    if (rule instanceof CSSMediaRule)
      return `@media ${rule.conditionText}{${all(rule.cssRules, isNested)}}`
    if (rule instanceof CSSSupportsRule)
      return `@supports ${rule.conditionText}{${all(rule.cssRules, isNested)}}`
    if (rule instanceof CSSLayerBlockRule)
      return `@layer ${rule.name}{${all(rule.cssRules, isNested)}}`
    if (rule.constructor.name === 'CSSNestedDeclarations')
      return (rule as CSSStyleRule).style.cssText
    outside += rule.cssText
    return ''
  }
  function all(rules: CSSRuleList, isNested: boolean): string {
    return [...rules].map(rule => one(rule, isNested)).join('')
  }

  const scoped = all(sheet.cssRules, false)
  return `${outside}:where(.slide) :is(slide-h1,slide-h2,slide-h3,slide-h4){display:block}${scoped}`.replace(/\s*([{};:,])\s+/g, '$1')
}
