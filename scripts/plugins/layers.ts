import type { Plugin } from 'vite'

/** Style sheets that precede ours, and the cascade layer of each, lowest first. */
const LAYERS: [name: string, sheet: RegExp][] = [
  ['reset', /@unocss\/reset\/tailwind\.css$/],
  ['slidev', /@slidev\/(?:client|theme-seriph)\/(?:styles\/[\w-]+\.css$|layouts\/.*type=style)|katex\/dist\/katex\.min\.css$/],
]

/** Puts the style sheets of Slidev and its theme into cascade layers, so that any selector of ours outweighs theirs, and what we do not set stays theirs. */
export function layers(): Plugin {
  return {
    name: 'layers',
    enforce: 'pre',
    transform(code, id) {
      const [layer] = LAYERS.find(([, sheet]) => sheet.test(id)) ?? []
      if (!layer)
        return
      // An @import names its layer; it must not be inside a block.
      const imports = code.match(/^@import [^;]+/gm)?.map(text => `${text} layer(${layer});\n`).join('') ?? ''
      return { code: `${imports}@layer ${layer} {\n${code.replace(/^@import [^;]+;/gm, '')}\n}`, map: null }
    },
  }
}
