import { renameSync, rmdirSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import process from 'node:process'

/** Moves a file or folder, if it is there. */
function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw error
  }
}

/** Moves what is called `names` from `drafts` to `folder` and what was there to `former`; all or none. Not to be interrupted: no signal is heard between two moves. */
function swap(names: string[], folder: string, drafts: string, former: string): void {
  const moved: string[] = []
  try {
    for (const name of names) {
      moved.push(name)
      moveIfThere(join(folder, name), join(former, name))
      renameSync(join(drafts, name), join(folder, name))
    }
  }
  catch (error) {
    for (const name of moved) {
      moveIfThere(join(folder, name), join(drafts, name))
      moveIfThere(join(former, name), join(folder, name))
    }
    throw error
  }
}

/** An error of the system whose path is the one that was asked for, not its draft: writing to an open file names none, copying names it `dest`. */
function named(error: unknown, room: string, goal: (path: string) => string): unknown {
  if (!(error instanceof Error && 'code' in error))
    return error
  const { path = room, dest = path } = error as NodeJS.ErrnoException & { dest?: string }
  return Object.assign(error, { path: dest.startsWith(room) ? goal(dest) : dest })
}

/** Removes empty folders, from `folder` up to `first`. */
function removeEmpty(folder: string, first: string): void {
  try {
    for (let at = folder; at.startsWith(first); at = dirname(at))
      rmdirSync(at)
  }
  catch {
    // Somebody has put something in meanwhile.
  }
}

/**
 * Replaces the files and folders called `names` in `folder` by those that `work` writes to the folder it is given, all
 * at one stroke, if it succeeds; else everything stays as it was. Drafts are on the disk of their goals, so that moving is enough.
 */
export async function replaceTogether<T>(folder: string, names: string[], work: (drafts: string) => Promise<T>): Promise<T> {
  const room = join(folder, `.draft-${process.pid}-${names[0]}`)
  const [drafts, former] = [join(room, 'draft'), join(room, 'former')]
  let created: string | undefined
  let done = false
  function clean(): void {
    rmSync(room, { recursive: true, force: true })
    if (created && !done)
      removeEmpty(folder, created)
  }
  process.once('exit', clean)
  try {
    created = await mkdir(drafts, { recursive: true })
    await mkdir(former)
    const result = await work(drafts)
    swap(names, folder, drafts, former)
    done = true
    return result
  }
  catch (error) {
    throw named(error, room, path => join(folder, relative(drafts, path).split(sep).find(name => names.includes(name)) ?? (names.length > 1 ? '' : names[0]!)))
  }
  finally {
    clean()
    process.off('exit', clean)
  }
}

/** Replaces the one file or folder `goal` by what `work` writes to its argument, if that succeeds. */
export function replaceWhole(goal: string, work: (draft: string) => Promise<void>): Promise<void> {
  const name = basename(goal)
  return replaceTogether(dirname(goal), [name], drafts => work(join(drafts, name)))
}
