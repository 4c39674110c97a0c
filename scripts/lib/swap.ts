import { existsSync, rmSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/**
 * Replaces the file or folder `goal` by what `work` writes to the path that it is given, and only when all went well.
 * Draft and former lie beside the goal until then, on its disk, so that renaming is enough.
 */
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
    // The user is told of the place that was asked for.
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path: String(error.path).replace(folder, goal) }) : error
  }
  finally {
    clean()
    process.off('exit', clean)
  }
}
