import type { ColdVisit } from './bench/cold-visit.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { coldVisit } from './bench/cold-visit.ts'
import { floorPage } from './bench/floor.ts'
import { serveGzip } from './bench/serve-gzip.ts'
import { median, quantile, spread } from './bench/statistics.ts'
import { wholeVisit } from './bench/whole-visit.ts'
import { exportFiles } from './export/export-files.ts'
import { launchBrowser } from './lib/browser.ts'
import { command, number } from './lib/cli.ts'
import { watchFigures, weighFigures } from './lib/figures.ts'
import { freshSite } from './lib/fresh.ts'
import { weighReading } from './lib/reading-weight.ts'
import { readSoundDeck } from './problems/problems.ts'

const KINDS = ['html', 'js', 'css', 'font', 'picture', 'other'] as const
const ms = (value: number): string => `${Math.round(value)} ms`
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** A line of the table: a number of each visit, its unit, and whether its ratio to the floor says something. */
const ROWS: [name: string, of: (visit: ColdVisit) => number, unit: (value: number) => string, ratio: boolean][] = [
  ['首次绘制', visit => visit.firstPaint, ms, true],
  ['最大绘制', visit => visit.largestPaint, ms, true],
  ['可用（第一次按键有了回答）', visit => visit.usable, ms, true],
  ['可用以前的请求', visit => visit.requests, String, false],
  ['可用以前的字节', visit => KINDS.reduce((sum, kind) => sum + (visit.bytes[kind] ?? 0), 0), kB, true],
  ...KINDS.map((kind): typeof ROWS[number] => [`  其中 ${kind}`, visit => visit.bytes[kind] ?? 0, kB, false]),
  ['版面移动（CLS）', visit => visit.shift, value => value.toFixed(4), false],
  ['长任务超出 50 ms 的部分', visit => visit.blocking, ms, false],
]

/** Cold visits to the deck and to its floor page in turn, as a table of medians, ratios and spreads. */
async function compare(visit: (url: string) => Promise<ColdVisit>, folder: string, repeats: number): Promise<string[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const floor = await serveGzip(folder, floorPage(page))
  const deck = await serveGzip(folder)
  const visits: { floor: ColdVisit[], deck: ColdVisit[] } = { floor: [], deck: [] }
  for (let i = 0; i < repeats; i++) {
    visits.floor.push(await visit(floor.url))
    visits.deck.push(await visit(deck.url))
  }
  floor.close()
  deck.close()
  return ROWS.map(([name, of, unit, ratio]) => {
    const [bare, ours] = [visits.floor.map(of), visits.deck.map(of)]
    const times = ratio ? `${(median(ours) / median(bare)).toFixed(2)} 倍，上下差 ${Math.round(100 * spread(ours))}%` : ''
    return `${name}：${unit(median(ours))}，手写的同一页 ${unit(median(bare))}${times && `，${times}`}`
  })
}

const options = { repeats: number('repeats', 1, 99, { describe: '打开几次，取中位数', default: 5 }) } as const

command('bench', '量一量：慢网慢机上打开要多久（与手写的同一页比）、走完全场、每张图有多重、动得顺不顺、导出 PDF 要多久。只报数，不判断。', options, async ({ repeats }) => {
  const deck = await readSoundDeck(process.cwd())
  const { root, slides } = deck
  const folder = await freshSite(root)
  const browser = await launchBrowser()
  console.log(`打开，5 Mbit/s、来回 60 ms、处理器慢到 1/4，${repeats} 次的中位数，这台机器的负载 ${loadavg()[0]!.toFixed(1)}：`)
  for (const line of await compare(url => coldVisit(browser, url), folder, repeats))
    console.log(line)

  const site = await serveGzip(folder)
  const { longestTask, nodes, keyToPaint, heap } = await wholeVisit(browser, site.url)
  console.log(`走完全场：按键到画面中位 ${ms(median(keyToPaint))}，95% 在 ${ms(quantile(keyToPaint, 0.95))} 内（处理器慢到 1/4）；内存从 ${kB(heap[0])} 到 ${kB(heap[1])}；前 10 秒最长的任务 ${ms(longestTask)}，十秒后 ${nodes} 个节点`)
  const { first, html, css, fonts } = await weighReading(folder)
  console.log(`文章版，不算图片：首屏 ${kB(first)}；整页 html ${kB(html)}，css ${kB(css)}，字体 ${kB(fonts)}`)
  for (const line of await weighFigures(root, folder))
    console.log(line)
  for await (const line of watchFigures(browser, site.url, slides))
    console.log(line)
  await browser.close()
  site.close()

  const drawer = await mkdtemp(join(tmpdir(), 'deck-bench-'))
  const start = performance.now()
  await exportFiles(deck, async () => folder, drawer, { only: ['deck'] })
  console.log(`导出 PDF：${((performance.now() - start) / 1000).toFixed(1)} s`)
  await rm(drawer, { recursive: true })
})
