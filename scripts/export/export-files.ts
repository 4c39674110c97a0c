import type { Deck } from '../lib/deck.ts'
import type { Request } from './targets.ts'
import { cp, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../lib/browser.ts'
import { UserError } from '../lib/errors.ts'
import { serveFolder } from '../lib/serve.ts'
import { replaceTogether } from '../lib/swap.ts'
import { filesOf } from './targets.ts'

/** A file that was made: its size in bytes and its pages. */
export interface Exported { path: string, size: number, pages: number }

/** What is told on the way: the file that is being made, and how many of its slides are done where that takes a while. */
export type Tell = (path: string, done?: number, total?: number) => void

/**
 * Makes files of the talk in the folder `out`: all that are asked for, or none. One browser makes them from one build,
 * whose folder `site` resolves to; decks with problems are printed, too.
 */
export async function exportFiles(deck: Deck, site: () => Promise<string>, out: string, request: Request, tell: Tell = () => {}): Promise<Exported[]> {
  const files = filesOf(request)
  for (const { file } of files) {
    if ((await stat(join(out, file)).catch(() => undefined))?.isDirectory())
      throw new UserError(`${join(out, file)} 是一个文件夹，不能覆盖，请把它移开或换一个地方。`)
  }
  return replaceTogether(out, files.map(({ file }) => file), async (drafts) => {
    // First, because without one there is nothing to wait for.
    const browser = await launchBrowser()
    try {
      // A copy, because another build or export may replace the site meanwhile.
      const copy = join(drafts, 'site')
      await cp(await site(), copy, { recursive: true })
      const { url, close } = await serveFolder(copy)
      const exported: Exported[] = []
      for (const { file, make } of files) {
        const path = join(out, file)
        tell(path)
        const { bytes, pages } = await make({ deck, browser, url, slides: request.slides?.numbers, dark: request.dark, progress: (done, total) => tell(path, done, total) })
        await writeFile(join(drafts, file), bytes)
        exported.push({ path, size: bytes.length, pages })
      }
      await close()
      return exported
    }
    finally {
      await browser.close()
    }
  })
}
