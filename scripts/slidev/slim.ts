import type { Plugin } from 'vite'
import type { Part } from './parts.ts'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { parts } from './parts.ts'
import { readUse } from './use.ts'

const SETUP = '<script setup lang="ts">'
const clientFolder = dirname(createRequire(import.meta.url).resolve('@slidev/client/package.json'))

/** What a part is called in a message. */
export function nameOf(part: Part): string {
  return 'module' in part ? part.module : `${part.file} 里的“${(part.text || part.imports)!.trim().split('\n')[0]}”`
}

/** What is said when the installed Slidev has a part no longer. */
function gone(part: Part): string {
  return `Slidev 里没有 ${nameOf(part)} 了，请照新版 Slidev 改 scripts/slidev/parts.ts 里的这一条。`
}

/** Puts imports at the head of a module, or of a component's script. */
function importing(imports: string, source: string): string {
  return source.includes(SETUP) ? source.replace(SETUP, `${SETUP}\n${imports}`) : `${imports}\n${source}`
}

/** Replaces parts of Slidev: `parts.ts` tells which, and why. A build fails where the installed Slidev has one no longer. */
export function slim(): Plugin {
  let replaced: Part[] = []
  const unseen = new Set<Part>()
  return {
    name: 'slim',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: { polyfill: false },
        // With all that it imports: the app is one file.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', test: /@slidev\/client\/main\.ts$/ }] } } },
      },
    }),
    async configResolved({ root, command }) {
      const use = await readUse(root)
      replaced = parts.filter(part => !part.needed?.(use) && (part.dev || command === 'build'))
    },
    buildStart() {
      for (const part of replaced)
        unseen.add(part)
    },
    resolveId(id, importer) {
      const part = replaced.find(part => 'module' in part && (id.endsWith(`/${part.module}`) || (id === part.module && importer?.includes('/@slidev/'))))
      if (!part)
        return
      unseen.delete(part)
      return this.resolve(part.by, importer)
    },
    transform: {
      // While the deck is edited, Vite adds a version to scripts of packages.
      filter: { id: [/\/@slidev\/(?:client|rough-notation)\/[^?]+(?:\?v=\w+)?$/, /^\/@slidev\/\w+$/] },
      handler(code, idOfVersion) {
        const id = idOfVersion.replace(/\?v=\w+$/, '')
        for (const part of replaced) {
          if (!('file' in part) || !(id === part.file || id.endsWith(posix.join('/@slidev/client', part.file))))
            continue
          if (!code.includes(part.text))
            this.error(gone(part))
          unseen.delete(part)
          code = code.replaceAll(part.text, () => part.by)
          if (part.imports)
            code = importing(part.imports, code)
        }
        return { code, map: null }
      },
    },
    buildEnd(error) {
      // A page that the headmatter turns off is not built, but its file is there.
      const part = [...unseen].find(part => !('file' in part && existsSync(join(clientFolder, part.file))))
      if (!error && part && this.environment.mode === 'build')
        this.error(gone(part))
    },
  }
}
