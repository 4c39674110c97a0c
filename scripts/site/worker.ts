import { glob, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SCENE_WIDTHS } from '../../composables/pictures.ts'
import { contentHash } from './hash.ts'
import { changePage } from './html.ts'

const WORKER = 'sw.js'

/** What nobody needs who is offline. */
const LEFT_OUT = /^(?:sw\.js|share\.jpg|sitemap\.xml|s\/.*|licenses\/.*|.*\.txt)$/

/** The files of a site that are kept for later, from its folder: of a picture in several widths and formats the smallest alone. */
export function filesToKeep(files: string[]): string[] {
  const narrow = Math.min(...SCENE_WIDTHS)
  return files.filter((file) => {
    const [, scene] = file.match(/^(.*?)(?:-\d+)?\.(?:avif|webp|jpg)$/) ?? []
    const smallest = `${scene}-${narrow}.avif`
    return !LEFT_OUT.test(file) && (file === smallest || !files.includes(smallest))
  }).sort()
}

/**
 * Writes the service worker that keeps a built site for when there is no network. The last step: its version is the
 * hash of all files that it keeps. The page names it, and registers it when it has loaded.
 */
export async function writeWorker(folder: string): Promise<void> {
  await changePage(folder, page => page.replace('<html ', `<html data-worker="./${WORKER}" `))
  const paths = await Array.fromAsync(glob('**/*', { cwd: folder }))
  const isFile = await Promise.all(paths.map(async path => (await stat(join(folder, path))).isFile()))
  const kept = filesToKeep(paths.filter((_, i) => isFile[i]).map(path => path.replaceAll('\\', '/')))
  const source = await readFile(new URL('offline-worker.js', import.meta.url), 'utf8')
  const version = contentHash(source, ...(await Promise.all(kept.map(async file => [file, await readFile(join(folder, file))]))).flat())
  const files = kept.map(file => file.replace(/(^|\/)index\.html$/, '$1') || './')
  await writeFile(join(folder, WORKER), `const VERSION = ${JSON.stringify(version)}\nconst FILES = ${JSON.stringify(files)}\n${source}`)
}
