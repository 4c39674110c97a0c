import { existsSync, rmSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/** Replaces the file or folder `goal` by what `work` writes to its argument, if that succeeds. Draft and former are on the disk of the goal, so that renaming is enough. */
export async function replaceWhole(goal: string, work: (draft: string) => Promise<void>): Promise<void> {
  const folder = join(dirname(goal), `.draft-${process.pid}-${basename(goal)}`)
  const [draft, former] = [join(folder, 'draft'), join(folder, 'former')]
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    await mkdir(folder, { recursive: true })
    await work(draft)
    if (existsSync(goal))
      await rename(goal, former)
    await rename(draft, goal).catch(async (error) => {
      await rename(former, goal).catch(() => {})
      throw error
    })
  }
  catch (error) {
    // The message names the path that was asked for.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: String(error.path).replace(folder, goal) }) : error
  }
  finally {
    clean()
    process.off('exit', clean)
  }
}
