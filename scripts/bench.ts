import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { launchBrowser } from './lib/browser.ts'
import { command } from './lib/cli.ts'
import { watchFigures, weighFigures } from './lib/figures.ts'
import { freshSite } from './lib/fresh.ts'
import { exportPdf } from './lib/pdf.ts'
import { serveFolder } from './lib/serve.ts'
import { newView, startDeck } from './lib/walk.ts'
import { readSoundDeck } from './problems/problems.ts'

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Size of the built files by type, gzipped. */
async function weigh(folder: string): Promise<Map<string, { files: number, bytes: number }>> {
  const types = new Map<string, { files: number, bytes: number }>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile())
      continue
    const type = extname(entry.name).slice(1) || entry.name
    const sum = types.get(type) ?? { files: 0, bytes: 0 }
    sum.files += 1
    sum.bytes += gzipSync(await readFile(join(entry.parentPath, entry.name))).length
    types.set(type, sum)
  }
  return types
}

command('bench', '量一量：网站和每张图有多重，打开要多久，图动得顺不顺，导出 PDF 要多久。只报数，不判断。', {}, async () => {
  const { root, slides } = await readSoundDeck(process.cwd())
  const folder = await freshSite(root)
  for (const [type, { files, bytes }] of await weigh(folder))
    console.log(`${type.padEnd(8)}${String(files).padStart(4)} 个${kB(bytes).padStart(10)} gzip`)

  const site = await serveFolder(folder)
  const browser = await launchBrowser()
  const page = await newView(browser)
  const requests: string[] = []
  page.on('request', request => requests.push(basename(request.url())))
  const start = performance.now()
  await startDeck(page, site.url)
  const usable = seconds(start)
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  console.log(`打开：首次绘制 ${(painted / 1000).toFixed(1)} s，可用 ${usable}，请求 ${requests.length} 个`)
  await page.close()

  for (const line of await weighFigures(root, folder, requests))
    console.log(line)
  for await (const line of watchFigures(browser, site.url, slides))
    console.log(line)
  await browser.close()
  await site.close()

  const drawer = await mkdtemp(join(tmpdir(), 'deck-bench-'))
  const exporting = performance.now()
  await exportPdf(root, join(drawer, 'deck.pdf'))
  console.log(`导出 PDF：${seconds(exporting)}`)
  await rm(drawer, { recursive: true })
})
