import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { sourceFiles } from './characters.ts'

/** A part of Slidev that every deck loads first, and what stands in for it where no slide needs it. */
interface StandIn {
  module: RegExp
  /** Another module, or the text of one. */
  instead: { module: string } | { text: string }
  /** What a source of the deck looks like that needs the part after all. */
  unless?: RegExp
}

/** Code with types, which only a block marked so has; the headmatter names it, too, to turn it off. */
const TWOSLASH = /^```.+ twoslash|\bv-menu\b/m

const STAND_INS: StandIn[] = [
  // Vue's compiler: templates are compiled when the site is built.
  { module: /\/vue\.esm-bundler\.js$/, instead: { module: createRequire(import.meta.url).resolve('vue/dist/vue.runtime.esm-bundler.js') } },
  // YAML: Slidev reads a range of slides with a function that is to be had without it.
  { module: /^@slidev\/parser\/core$/, instead: { module: '@slidev/parser/utils' } },
  { module: /^@slidev\/rough-notation$/, instead: { text: 'export function annotate() {}' }, unless: /\bv-mark\b/ },
  { module: /^@vueuse\/motion$/, instead: { text: 'export const MotionDirective = () => ({})' }, unless: /\bv-motion\b/ },
  // Tooltips: of code with types, and of the settings, which show without.
  { module: /^@shikijs\/vitepress-twoslash\/client$/, instead: { text: 'export default () => {}' }, unless: TWOSLASH },
  {
    module: /^floating-vue$/,
    instead: { text: 'const bare = (_, { slots }) => slots.default?.(); export { bare as Tooltip, bare as Dropdown }; export function recomputeAllPoppers() {}' },
    unless: TWOSLASH,
  },
  // Style sheets of code with types, of code that turns into other code, of a highlighter that Slidev has given up, of boxes for hints.
  { module: /^@shikijs\/vitepress-twoslash\/style\.css$/, instead: { text: '' }, unless: TWOSLASH },
  { module: /^@shikijs\/magic-move\/style\.css$/, instead: { text: '' }, unless: /magic-move/ },
  { module: /^\.\/prism\.css$/, instead: { text: '' } },
  { module: /^markdown-it-github-alerts\/styles\//, instead: { text: '' }, unless: /^> ?\[!/m },
]

const VIRTUAL = '\0stand-in:'

/** Leaves out of the built site what Slidev would load first and no slide uses. */
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
