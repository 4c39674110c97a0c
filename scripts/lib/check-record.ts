import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** What `npm run check` found, for commands that come later. */
export interface CheckRecord {
  /** The commit that was looked at; empty without git. */
  commit: string
  /** Nothing was changed beside the commit. */
  clean: boolean
  /** Numbers of the slides that were looked at. */
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

/** The commit of the deck in `root`, and whether it is all there is. */
export async function commitOf(root: string): Promise<Pick<CheckRecord, 'commit' | 'clean'>> {
  try {
    return { commit: await git(root, 'rev-parse', 'HEAD'), clean: await git(root, 'status', '--porcelain') === '' }
  }
  catch {
    return { commit: '', clean: false }
  }
}

/** Keeps a record of the deck in `root`; the last one takes the place of those before. */
export async function keepRecord(root: string, record: CheckRecord): Promise<void> {
  await mkdir(dirname(join(root, RECORD)), { recursive: true })
  await writeFile(join(root, RECORD), JSON.stringify(record, null, 2))
}

/** The last record if it speaks of the deck in `root` as it is now: of its commit, with nothing changed then or since. */
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
