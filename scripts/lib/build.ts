import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { lengthSuffix } from '../../composables/lengths.ts'
import { finishSingleFile, finishSite } from '../site/finish.ts'
import { loadDeck } from './deck.ts'
import { UserError } from './errors.ts'
import { replaceWhole } from './swap.ts'

/** Path of Slidev's command line, to be run by this process's Node. */
export const SLIDEV = createRequire(import.meta.url).resolve('@slidev/cli/bin/slidev.mjs')

/** The two lines that matter in a failed build's output: where, and what. */
function whyFailed(output: string, root: string): string {
  const lines = stripVTControlCharacters(output).replaceAll(join(root, '/'), '').split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('at '))
  const verdict = lines.findIndex(line => line.startsWith('Build failed with'))
  return lines.slice(verdict < 0 ? -2 : verdict + 1).slice(0, 2).join('，').replace(/\[plugin [^\]]*\] |RolldownError: /g, '')
}

/** The folder of the built site, from the root: a short talk never replaces the whole. */
export function siteFolder(short?: number): string {
  return short ? `out/site${lengthSuffix(short)}` : 'dist'
}

/** What a build may be asked for. */
export interface BuildOptions {
  /** The remarks of the notes, in square brackets, are kept. */
  remarks?: boolean
}

/** Runs Slidev's own build into `out`; its output is shown only in part, when it fails. */
async function runSlidev(root: string, out: string, { remarks, single }: BuildOptions & { single?: boolean }): Promise<void> {
  const asked = { DECK_REMARKS: remarks && '1', DECK_SINGLE: single && '1' }
  // Tests set NODE_ENV to test, which would put Vue's development build in.
  const env = { ...process.env, NODE_ENV: 'production', ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) }
  const child = spawn(process.execPath, [SLIDEV, 'build', 'slides.md', '--base', './', '--out', out], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  process.once('exit', () => child.kill())
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => output += data)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0)
    throw new UserError(`构建没有成功，原来的网站没有动：${whyFailed(output, root)}`)
}

/**
 * Builds the site into `out`, which is replaced only by a complete one; decks with problems are built, too.
 * Addresses are relative and routes are in the hash, so the folder works under any path of any server.
 * @throws UserError if `out` contains anything but a site
 */
export async function buildSite(root: string, out: string, options: BuildOptions = {}): Promise<void> {
  const there = existsSync(out) ? await readdir(out) : []
  if (there.length && !there.includes('index.html'))
    throw new UserError(`${out} 里不是以前生成的网站，不能覆盖，请换一个文件夹。`)
  await replaceWhole(out, async (draft) => {
    await runSlidev(root, draft, options)
    // Slidev's fallbacks for servers that rewrite addresses: of no use here, and wrong below a sub-path.
    for (const name of ['404.html', '_redirects'])
      await rm(join(draft, name), { force: true })
    await finishSite(draft, await loadDeck(root))
  })
}

/**
 * Builds the deck as the single file `goal`, which is replaced only by a complete one.
 * @throws UserError where `goal` is anything but an .html file
 */
export async function buildSingleFile(root: string, goal: string, options: BuildOptions = {}): Promise<void> {
  if (!/\.html$/i.test(goal) || (existsSync(goal) && !(await stat(goal)).isFile()))
    throw new UserError(`单个文件要写成 .html，${goal} 不是，请换一个名字。`)
  await replaceWhole(goal, async (draft) => {
    const folder = `${draft}-site`
    await runSlidev(root, folder, { ...options, single: true })
    await writeFile(draft, await finishSingleFile(folder, await loadDeck(root)))
  })
}
