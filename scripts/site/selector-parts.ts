declare global {
  interface Window { selectorParts: (selector: string) => string[] }
}

/** Runs in the page before anything of it: provides `selectorParts`, which splits a list of selectors at the commas outside brackets. */
export function exposeSelectorParts(): void {
  window.selectorParts = (list) => {
    const found = ['']
    let depth = 0
    for (const character of list) {
      depth += Number('(['.includes(character)) - Number(')]'.includes(character))
      if (character === ',' && depth === 0)
        found.push('')
      else
        found[found.length - 1] += character
    }
    return found.map(part => part.trim())
  }
}
