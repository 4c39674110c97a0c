import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { access, constants, cp, glob, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { UserError } from './errors.ts'

/** Slidev's command, to be run by the Node that runs us. */
export const SLIDEV = createRequire(import.meta.url).resolve('@slidev/cli/bin/slidev.mjs')

/** Moves a finished file or folder to its place, also from one disk to another. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV')
      throw error
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  }
}

/** Works aside first: `work` gets a fresh path, and what it leaves there replaces `goal` only when all went well. */
export async function replaceWhole(root: string, goal: string, work: (draft: string) => Promise<void>): Promise<void> {
  const room = join(root, 'node_modules/.cache/deck-drafts', String(process.pid))
  const [draft, former] = [join(room, 'draft'), join(room, 'former')]
  try {
    await mkdir(dirname(goal), { recursive: true })
    await access(dirname(goal), constants.W_OK)
    await mkdir(room, { recursive: true })
    await work(draft)
    if (existsSync(goal))
      await move(goal, former)
    await move(draft, goal).catch(async (error) => {
      await rm(goal, { recursive: true, force: true })
      if (existsSync(former))
        await move(former, goal)
      throw error
    })
  }
  finally {
    await rm(room, { recursive: true, force: true })
  }
}

/** The two lines that matter of what a failed build said: where, and what. */
function whyFailed(said: string, root: string): string {
  const lines = stripVTControlCharacters(said).replaceAll(join(root, '/'), '').split('\n').map(line => line.trim()).filter(line => line && !line.startsWith('at '))
  const verdict = lines.findIndex(line => line.startsWith('Build failed with'))
  return lines.slice(verdict < 0 ? -2 : verdict + 1).slice(0, 2).join('，').replace(/\[plugin [^\]]*\] |RolldownError: /g, '')
}

/** Runs Slidev's own build; its talk is kept back unless it fails. */
function runSlidev(root: string, out: string): Promise<void> {
  // What the tests build is what ships: their own environment would put Vue's development half in.
  const env = { ...process.env, NODE_ENV: 'production' }
  const child = spawn(process.execPath, [SLIDEV, 'build', 'slides.md', '--base', './', '--out', out], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stdout.on('data', data => said += data)
  child.stderr.on('data', data => said += data)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0)
        resolve()
      else
        reject(new UserError(`构建没有成功，原来的网站没有动：${whyFailed(said, root)}`))
    })
  })
}

/**
 * Builds the site into `out`, which is replaced only by a complete one; a deck with problems is built, too.
 * Addresses are relative and slides are told apart behind the hash, so the
 * folder works under any path of the plainest server.
 * @throws UserError where `out` holds something else than a site
 */
export async function buildSite(root: string, out: string): Promise<void> {
  const there = existsSync(out) ? await readdir(out) : []
  if (there.length && !there.includes('index.html'))
    throw new UserError(`${out} 里不是以前生成的网站，不能覆盖，请换一个文件夹。`)
  await replaceWhole(root, out, async (draft) => {
    await runSlidev(root, draft)
    // Slidev's fallbacks for servers that rewrite addresses: of no use here, and wrong below a sub-path.
    for (const name of ['404.html', '_redirects'])
      await rm(join(draft, name), { force: true })
  })
}

/** Everything that a site is made of. */
const INGREDIENTS = '{slides.md,global-*.vue,vite.config.ts,package-lock.json,{pages,components,layouts,data,composables,styles,setup,public,scripts/plugins}/**}'

/** The folder of the built site, built first where it is missing or older than what it is made of. */
export async function freshSite(root: string, out = join(root, 'dist')): Promise<string> {
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
