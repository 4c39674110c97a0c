import type { Tokens } from './facts.ts'

/** Reads styles/tokens.css from the page. Runs in the browser, so it must not use anything outside itself. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement)
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name))
  const family = (name: string): string => style.getPropertyValue(name).split(',')[0]!.replace(/["']/g, '').trim()
  const names = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).flatMap(rule => rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [...rule.style] : [])
  return {
    sizes: [...new Set(names)].filter(name => name.startsWith('--type-')).map(px).sort((a, b) => a - b),
    least: px('--type-small'),
    safe: { left: px('--left'), top: px('--top'), right: px('--right'), bottom: px('--bottom') },
    sourceBottom: px('--source-bottom'),
    altimeterLeft: px('--altimeter-left'),
    families: { serif: family('--font-serif'), kai: family('--font-kai') },
  }
}
