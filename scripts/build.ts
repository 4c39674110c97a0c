import { relative, resolve } from 'node:path'
import process from 'node:process'
import { lengthSuffix } from '../composables/lengths.ts'
import { buildSingleFile, buildSite, siteFolder } from './lib/build.ts'
import { command, lengthOption } from './lib/cli.ts'
import { readSoundDeck } from './problems/problems.ts'

const options = {
  'length': lengthOption,
  'out': { describe: '写到这里（不写就是 dist，单个文件是 out/deck.html，带备注的是 out/with-remarks，短场另有名字）', type: 'string', requiresArg: true },
  'single': { describe: '只生成一个文件，双击就能放映', type: 'boolean' },
  'with-remarks': { describe: '讲稿里方括号中的备注也留着，只给自己用', type: 'boolean' },
} as const

/** What is not to be published does not lie where the published site does. */
function place(single: boolean, remarks: boolean, short?: number): string {
  const suffix = `${remarks ? '-with-remarks' : ''}${lengthSuffix(short)}`
  if (single)
    return `out/deck${suffix}.html`
  return remarks ? `out/${suffix.slice(1)}` : siteFolder(short)
}

void command('build', '生成网站：一个放到任何静态服务器、任何子路径下都能用的文件夹。', options, async ({ out, single = false, 'with-remarks': remarks = false }) => {
  const { root, slides, short } = await readSoundDeck(process.cwd())
  const goal = resolve(out ?? place(single, remarks, short))
  await (single ? buildSingleFile : buildSite)(root, goal, { remarks })
  console.log(single ? `单个文件好了：${relative('.', goal)}，${slides.length} 页。` : `网站好了：${relative('.', goal)}/，${slides.length} 页。`)
})
