import { relative, resolve } from 'node:path'
import process from 'node:process'
import { exportPdf } from './export/slides-pdf.ts'
import { command } from './lib/cli.ts'
import { readSoundDeck } from './problems/problems.ts'

const options = { out: { describe: '写成这个文件', type: 'string', requiresArg: true, default: 'out/deck.pdf' } } as const

void command('export', '生成 PDF：一页一张，停在最后一次点击，带书签，文字可选可搜。', options, async ({ out }) => {
  const goal = resolve(out)
  const { root, slides } = await readSoundDeck(process.cwd())
  await exportPdf(root, goal)
  console.log(`PDF 好了：${relative('.', goal)}，${slides.length} 页。`)
})
