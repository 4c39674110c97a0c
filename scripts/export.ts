import type { Exported } from './export/export-files.ts'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { exportFiles } from './export/export-files.ts'
import { filesOf, readOnly, targets } from './export/targets.ts'
import { siteFolder } from './lib/build.ts'
import { command, lengthOption, readSlides } from './lib/cli.ts'
import { freshSite } from './lib/fresh.ts'
import { readSoundDeck } from './problems/problems.ts'

const options = {
  length: lengthOption,
  only: { describe: `只做这些：${Object.keys(targets).join('、')}，几个就用逗号隔开`, type: 'string', requiresArg: true },
  slides: { describe: '只要这些页，如 6-10 或 1,6-10，文件另有名字', type: 'string', requiresArg: true },
  dark: { describe: '深色，文件另有名字', type: 'boolean' },
  out: { describe: '放进这个文件夹', type: 'string', requiresArg: true, default: 'out' },
} as const

const isTerminal = process.stdout.isTTY

/** Says what is being made, in a terminal also how far it is. */
function tell(path: string, done?: number, total?: number): void {
  if (done === undefined)
    console.log(`正在做 ${relative('.', path)}……`)
  else if (isTerminal)
    process.stdout.write(done === total ? '\r\u001B[K' : `\r  ${done} / ${total} 页`)
}

/** A table of files with pages and sizes. */
function table(files: Exported[]): string {
  const rows = files.map(({ path, pages, size }) => [relative('.', path), `${pages} 页`, `${(size / 1e6).toFixed(1)} MB`])
  const widths = [0, 1, 2].map(i => Math.max(...rows.map(row => row[i]!.length)))
  return rows.map(([path, pages, size]) => `  ${path!.padEnd(widths[0]!)}  ${pages!.padStart(widths[1]!)}  ${size!.padStart(widths[2]!)}`).join('\n')
}

void command('export', '把讲稿做成别人能带走的：deck 是幻灯片的 PDF，一页一张；clicks 每次点击一张；handout 是讲义，图和话都在；pptx 给非要它不可的主办方。', options, async ({ only, slides, dark, out }) => {
  const deck = await readSoundDeck(process.cwd())
  const request = { only: only === undefined ? undefined : readOnly(only), slides: slides === undefined ? undefined : { text: slides, numbers: readSlides(slides, deck.slides.length) }, dark, short: deck.short }
  filesOf(request)
  const files = await exportFiles(deck, () => freshSite(deck.root, join(deck.root, siteFolder(deck.short))), resolve(out), request, tell)
  console.log(`好了：\n${table(files)}`)
})
