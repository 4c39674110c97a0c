import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

/** Not copied: generated files and .git. */
const LEFT_OUT = ['.git', '.cache', '.slidev', 'node_modules', 'dist', 'out']

/** Copies the deck in the working directory to a fresh folder in .cache and returns its path: packages are found there, unlike in node_modules Vite treats it as source. */
export async function copyDeck(name: string): Promise<string> {
  const root = process.cwd()
  const folder = join(root, '.cache', name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const entries = (await readdir(root)).filter(entry => !LEFT_OUT.includes(entry))
  await Promise.all(entries.map(entry => cp(join(root, entry), join(folder, entry), { recursive: true })))
  return folder
}
