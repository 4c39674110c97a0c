import { relative, resolve } from 'node:path'
import process from 'node:process'
import { buildSite } from './lib/build.ts'
import { command } from './lib/cli.ts'
import { readSoundDeck } from './problems/problems.ts'

const options = { out: { describe: '写进这个文件夹', type: 'string', requiresArg: true, default: 'dist' } } as const

void command('build', '生成网站：一个放到任何静态服务器、任何子路径下都能用的文件夹。', options, async ({ out }) => {
  const goal = resolve(out)
  const { root, slides } = await readSoundDeck(process.cwd())
  await buildSite(root, goal)
  console.log(`网站好了：${relative('.', goal)}/，${slides.length} 页。`)
})
