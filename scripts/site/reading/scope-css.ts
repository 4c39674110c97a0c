/** Style sheets of the deck for a page of which slides are only a part. */
export interface ScopedCss {
  /** Variables of the whole page, and the stand-ins for its fonts. */
  root: string
  /** Rules within `.slide`. */
  slides: string
}

/**
 * Scopes style sheets of the deck to `.slide`; the dark scheme becomes what the reader prefers, on screens; headings
 * are called `slide-h1` … (spread.ts). Runs in the browser and refers to nothing outside itself but `window.selectorParts`.
 */
export function scopeCss(css: string): ScopedCss {
  const ROOT = /^(?:html|body|:root|:host|#app|html body)$/
  const DARK = /(?:html|:root)?(?:\.dark|:where\((?:html)?\.dark\))(?![\w\\-])(?::not\(\.print\))?/
  /** What of its root the page decides for itself. */
  const OWN = /^(?:width|height|min-|max-|margin|padding|overflow|background|position|inset|display|touch-action|(?:-webkit-)?user-select|scroll|overscroll|cursor)/
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  let root = ''

  type Around = (body: string) => string
  const block = (head: string): Around => body => body && `${head}{${body}}`
  const dark = block('@media screen and (prefers-color-scheme:dark)')
  const renamed = (selector: string): string => selector.replace(/(^|[\s>+~(])h([1-6])(?![\w-])/g, '$1slide-h$2')

  /** Variables go to the page's root; of the rest, a slide has what its texts inherit. */
  function rootRule(style: CSSStyleDeclaration, around: Around): string {
    const texts = ['', '']
    for (const name of style) {
      if (!OWN.test(name))
        texts[Number(/^--|^color-scheme$/.test(name))] += `${name}:${style.getPropertyValue(name)};`
    }
    root += around(block(':root')(texts[1]!))
    return block('.slide')(texts[0]!)
  }
  function styleRule(rule: CSSStyleRule, around: Around | undefined): string {
    const body = rule.style.cssText + all(rule.cssRules)
    const light: string[] = []
    let others = ''
    for (const part of window.selectorParts(rule.selectorText)) {
      const isDark = DARK.test(part)
      const bare = renamed(part.replace(DARK, '').trim())
      if (around && (!bare || ROOT.test(bare)))
        others += isDark ? dark(rootRule(rule.style, inner => around(dark(inner)))) : rootRule(rule.style, around)
      else if (isDark)
        others += dark(block(around ? `.slide.slide ${bare}` : bare)(body))
      else
        light.push(around ? `.slide ${bare.replace(/^(?:html|body|:root)(?::not\([^)]*\))? /, '')}` : bare)
    }
    return (light.length ? block(light.join(','))(body) : '') + others
  }
  /** Rules that stand in `around`, or in a rule of a style. */
  function all(rules: CSSRuleList, around?: Around): string {
    const inner = (rule: CSSGroupingRule, head: string): string => block(head)(all(rule.cssRules, around && (body => around(block(head)(body)))))
    return [...rules].map((rule) => {
      if (rule instanceof CSSStyleRule)
        return styleRule(rule, around)
      if (rule instanceof CSSMediaRule)
        return inner(rule, `@media ${rule.conditionText}`)
      if (rule instanceof CSSSupportsRule)
        return inner(rule, `@supports ${rule.conditionText}`)
      if (rule instanceof CSSLayerBlockRule)
        return inner(rule, `@layer ${rule.name}`)
      if (rule.constructor.name === 'CSSNestedDeclarations')
        return (rule as CSSStyleRule).style.cssText
      root += rule.cssText
      return ''
    }).join('')
  }

  const slides = `:where(.slide) :is(slide-h1,slide-h2,slide-h3,slide-h4){display:block}${all(sheet.cssRules, body => body)}`
  const small = (text: string): string => text.replace(/\s*([{};:,])\s+/g, '$1')
  return { root: small(root), slides: small(slides) }
}
