import type { Plugin } from 'vite'

/** Style sheets that come before ours, and the cascade layer that each belongs in, lowest first. */
const LAYERS: [name: string, sheet: RegExp][] = [
  ['reset', /@unocss\/reset\/tailwind\.css$/],
  ['slidev', /@slidev\/(?:client|theme-seriph)\/styles\/[\w-]+\.css$/],
]

/**
 * Puts the style sheets of Slidev and its theme into cascade layers: whatever they say of a
 * heading or a list, a plain selector of ours outweighs it, and what we do not mention stays theirs.
 */
export function layers(): Plugin {
  return {
    name: 'layers',
    enforce: 'pre',
    transform(code, id) {
      const layer = LAYERS.find(([, sheet]) => sheet.test(id))
      // An @import may not stand in a block; the one sheet that has some only sets variables.
      if (layer && !code.includes('@import'))
        return { code: `@layer ${layer[0]} {\n${code}\n}`, map: null }
    },
  }
}
