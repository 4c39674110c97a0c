import type { Plugin } from 'vite'

/** Style sheets that come before ours, and the cascade layer that each belongs in, lowest first. */
const LAYERS: [name: string, sheet: RegExp][] = [
  ['reset', /@unocss\/reset\/tailwind\.css$/],
  ['slidev', /@slidev\/(?:client|theme-seriph)\/(?:styles\/[\w-]+\.css$|layouts\/.*type=style)|katex\/dist\/katex\.min\.css$/],
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
      const [layer] = LAYERS.find(([, sheet]) => sheet.test(id)) ?? []
      if (!layer)
        return
      // An @import names its layer; it may not stand in a block.
      const imports = code.match(/^@import [^;]+/gm)?.map(text => `${text} layer(${layer});\n`).join('') ?? ''
      return { code: `${imports}@layer ${layer} {\n${code.replace(/^@import [^;]+;/gm, '')}\n}`, map: null }
    },
  }
}
