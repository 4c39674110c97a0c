import type { Props } from './props.ts'
import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { interfaceMembers, readProps } from './props.ts'

/** What a deck may use: layouts and components with their props, and keys of front matter. */
export interface Vocabulary {
  layouts: Record<string, Props>
  /** Without props for Slidev's components that are not single-file components. */
  components: Record<string, Props | undefined>
  /** Named slots of the deck's components. */
  slots: Record<string, string[]>
  /** Keys of front matter on every slide … */
  keys: string[]
  /** … and on the first one only. */
  headKeys: string[]
}

const { resolve } = createRequire(import.meta.url)
const packageFolder = (name: string): string => dirname(resolve(`${name}/package.json`))

/** The folder of the headmatter's theme, if that is an installed package. */
function themeFolder(theme: string): string | undefined {
  try {
    return packageFolder(theme.includes('/') ? theme : `@slidev/theme-${theme}`)
  }
  catch {
    return undefined
  }
}

/** The components of a folder by name. */
async function componentsIn(folder: string): Promise<Record<string, Props | undefined>> {
  const files = existsSync(folder) ? await Array.fromAsync(glob('**/*.{vue,ts}', { cwd: folder })) : []
  return Object.fromEntries(await Promise.all(files.filter(file => file.endsWith('.vue') || /^[A-Z][a-zA-Z]+\.ts$/.test(file)).map(async file =>
    [basename(file).replace(/\.\w+$/, ''), file.endsWith('.vue') ? await readProps(join(folder, file)) : undefined])))
}

/** The names of the members of interfaces in a file. */
async function membersIn(file: string, ...names: string[]): Promise<string[]> {
  return interfaceMembers(await readFile(file, 'utf8'), names)
}

/** The named slots of the components of a folder. */
async function slotsIn(folder: string): Promise<Vocabulary['slots']> {
  const files = existsSync(folder) ? await Array.fromAsync(glob('**/*.vue', { cwd: folder })) : []
  return Object.fromEntries(await Promise.all(files.map(async file =>
    [basename(file, '.vue'), [...(await readFile(join(folder, file), 'utf8')).matchAll(/<slot name="([\w-]+)"/g)].map(([, name]) => name!)])))
}

/** Reads what the deck in `root` may use: its own, the theme's and Slidev's; `theme` is the headmatter's name for it. */
export async function readVocabulary(root: string, theme: string): Promise<Vocabulary> {
  const slidev = packageFolder('@slidev/client')
  const types = join(packageFolder('@slidev/types'), 'dist/index.d.mts')
  const own = fileURLToPath(new URL('../../types/front-matter.ts', import.meta.url))
  const layouts = await Promise.all([root, themeFolder(theme), slidev].filter(folder => folder !== undefined).map(folder => componentsIn(join(folder, 'layouts'))))
  const components = await Promise.all([join(root, 'components'), join(slidev, 'builtin')].map(componentsIn))
  return {
    layouts: Object.assign({}, ...layouts.toReversed()),
    components: Object.assign({}, ...components.toReversed()),
    slots: await slotsIn(join(root, 'components')),
    keys: [...await membersIn(own, 'SlideFrontmatter', 'UntypedFrontmatter'), ...await membersIn(types, 'Frontmatter', 'TransitionOptions')],
    headKeys: [...await membersIn(own, 'DeckHeadmatter'), ...await membersIn(types, 'HeadmatterConfig', 'Headmatter')],
  }
}
