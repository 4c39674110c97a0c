import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { sourceFiles } from './characters.ts'

/** A module of Slidev that every deck loads first, and its replacement if no slide needs it. */
interface StandIn {
  module: RegExp
  /** Another module, or the text of one. */
  instead: { module: string } | { text: string }
  /** Matches sources of a deck that needs the module after all. */
  unless?: RegExp
}

/** Code with types. Only fenced blocks count, because the headmatter names it, too, to turn it off. */
const TWOSLASH = /^```.+ twoslash|\bv-menu\b/m

const STAND_INS: StandIn[] = [
  // Vue's compiler: templates are compiled at build time.
  { module: /\/vue\.esm-bundler\.js$/, instead: { module: createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-bundler.js') } },
  // YAML: Slidev uses only its function for ranges of slides, which `utils` has, too.
  { module: /^@slidev\/parser\/core$/, instead: { module: '@slidev/parser/utils' } },
  { module: /^@slidev\/rough-notation$/, instead: { text: 'export function annotate() {}' }, unless: /\bv-mark\b/ },
  { module: /^@vueuse\/motion$/, instead: { text: 'export const MotionDirective = () => ({})' }, unless: /\bv-motion\b/ },
  // Tooltips: of code with types, and of the settings, which are shown without.
  { module: /^@shikijs\/vitepress-twoslash\/client$/, instead: { text: 'export default () => {}' }, unless: TWOSLASH },
  {
    module: /^floating-vue$/,
    instead: { text: 'const bare = (_, { slots }) => slots.default?.(); export { bare as Tooltip, bare as Dropdown }; export function recomputeAllPoppers() {}' },
    unless: TWOSLASH,
  },
  // Style sheets of code with types, of animated code, of the former highlighter, and of alerts.
  { module: /^@shikijs\/vitepress-twoslash\/style\.css$/, instead: { text: '' }, unless: TWOSLASH },
  { module: /^@shikijs\/magic-move\/style\.css$/, instead: { text: '' }, unless: /magic-move/ },
  { module: /^\.\/prism\.css$/, instead: { text: '' } },
  { module: /^markdown-it-github-alerts\/styles\//, instead: { text: '' }, unless: /^> ?\[!/m },
]

const VIRTUAL = '\0stand-in:'

/** Leaves out of the built site modules that Slidev loads first and no slide uses. */
export function slim(): Plugin {
  let standIns: StandIn[] = []
  return {
    name: 'slim',
    apply: 'build',
    enforce: 'pre',
    async configResolved({ root }) {
      const sources = (await Promise.all((await sourceFiles(root)).map(file => readFile(file, 'utf8')))).join('\n')
      standIns = STAND_INS.filter(({ unless }) => !unless?.test(sources))
    },
    resolveId(id, importer) {
      const i = standIns.findIndex(({ module }) => module.test(id))
      const instead = standIns[i]?.instead
      if (instead)
        return 'module' in instead ? this.resolve(instead.module, importer) : VIRTUAL + i
    },
    load(id) {
      const instead = id.startsWith(VIRTUAL) ? standIns[Number(id.slice(VIRTUAL.length))]?.instead : undefined
      if (instead && 'text' in instead)
        return instead.text
    },
  }
}
