import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The font families bundled with the deck: the first of `--font-serif` and of `--font-kai`. */
export type Families = Record<'serif' | 'kai', string>

/** Reads the families from styles/tokens.css, the only place that names them. */
export async function readFamilies(root: string): Promise<Families> {
  const css = await readFile(join(root, 'styles/tokens.css'), 'utf8')
  return Object.fromEntries([...css.matchAll(/--font-(serif|kai): '([^']+)'/g)].map(([, token, family]) => [token, family])) as Families
}
