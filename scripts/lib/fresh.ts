import { glob, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, siteFolder } from './build.ts'

/** Everything that a site is made of. */
const INGREDIENTS = '{slides.md,*.vue,vite.config.ts,package-lock.json,{pages,components,layouts,data,composables,styles,setup,public,scripts}/**}'

/** Whether there is a file at `path`, newer than everything that the site of the deck in `root` is made of. */
export async function isFresh(root: string, path: string): Promise<boolean> {
  const made = await stat(path).catch(() => undefined)
  for await (const ingredient of glob(INGREDIENTS, { cwd: root })) {
    if (!made || (await stat(join(root, ingredient))).mtimeMs >= made.mtimeMs)
      return false
  }
  return Boolean(made)
}

/** The folder of the built site, built first if it is missing or older than its sources. */
export async function freshSite(root: string, out = join(root, siteFolder())): Promise<string> {
  if (!await isFresh(root, join(out, 'index.html'))) {
    console.log('正在生成网站……')
    await buildSite(root, out)
  }
  return out
}
