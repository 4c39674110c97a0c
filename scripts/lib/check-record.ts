import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The result of `npm run check`, for later commands. */
export interface CheckRecord {
  /** The commit that was checked; empty without git. */
  commit: string
  /** There were no uncommitted changes. */
  clean: boolean
  /** Numbers of the slides that were checked. */
  slides: number[]
  problems: string[]
  findings: string[]
  /** ISO time of the end. */
  time: string
}

const RECORD = 'node_modules/.cache/deck/check.json'

async function git(root: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: root })
  return stdout.trim()
}

/** The commit of the deck in `root`, and whether there are no uncommitted changes. */
export async function commitOf(root: string): Promise<Pick<CheckRecord, 'commit' | 'clean'>> {
  try {
    return { commit: await git(root, 'rev-parse', 'HEAD'), clean: await git(root, 'status', '--porcelain') === '' }
  }
  catch {
    return { commit: '', clean: false }
  }
}

/** Saves a record of the deck in `root`, replacing the one before. */
export async function keepRecord(root: string, record: CheckRecord): Promise<void> {
  await mkdir(dirname(join(root, RECORD)), { recursive: true })
  await writeFile(join(root, RECORD), JSON.stringify(record, null, 2))
}

/** The last record if it holds for the deck in `root` as it is now: same commit, no changes then or since. */
export async function currentRecord(root: string): Promise<CheckRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(join(root, RECORD), 'utf8')) as CheckRecord
    const { commit, clean } = await commitOf(root)
    return record.clean && clean && record.commit === commit ? record : undefined
  }
  catch {
    return undefined
  }
}
