import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where a dev server says the folder of its deck. */
export const ADDRESS = '/__deck'

const NOTE = 'node_modules/.cache/deck/dev.json'

/** Notes where the dev server of the deck in `root` will be, for commands that look for it. */
export async function noteServer(root: string, url: string): Promise<void> {
  await mkdir(dirname(join(root, NOTE)), { recursive: true })
  await writeFile(join(root, NOTE), JSON.stringify({ url }))
}

/** Address of the dev server that runs for the deck in `root`, if there is one. */
export async function runningServer(root: string): Promise<string | undefined> {
  try {
    const { url } = JSON.parse(await readFile(join(root, NOTE), 'utf8')) as { url: string }
    const answer = await fetch(new URL(ADDRESS, url), { signal: AbortSignal.timeout(2000) })
    return await answer.text() === root ? url : undefined
  }
  catch {
    return undefined
  }
}
