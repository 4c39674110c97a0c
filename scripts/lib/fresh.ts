import { glob, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, siteFolder } from './build.ts'

/** Everything that a site is made of. */
const INGREDIENTS = '{slides.md,*.vue,vite.config.ts,package-lock.json,{pages,components,layouts,data,composables,styles,setup,public,scripts}/**}'

/** The folder of the built site, built first if it is missing or older than its sources. */
export async function freshSite(root: string, out = join(root, siteFolder())): Promise<string> {
  const built = await stat(join(out, 'index.html')).catch(() => undefined)
  for await (const path of glob(INGREDIENTS, { cwd: root })) {
    if (!built || (await stat(join(root, path))).mtimeMs > built.mtimeMs) {
      console.log('正在生成网站……')
      await buildSite(root, out)
      break
    }
  }
  return out
}
