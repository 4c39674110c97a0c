import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { SLIDEV } from './lib/build.ts'
import { command } from './lib/cli.ts'
import { loadDeck } from './lib/deck.ts'
import { choosePort } from './lib/port.ts'
import { problems } from './problems/problems.ts'

const options = {
  port: { about: '用这个端口（默认从 3030 起找一个空的）', value: '端口' },
  open: { about: '顺便打开浏览器' },
  remote: { about: '让同一网络里的手机也能翻页，可设密码', value: '密码', optional: true },
} as const

command('dev', '边改边看：启动演示文稿，改动保存后立刻可见。', options, async ({ port: asked, open, remote }) => {
  const root = process.cwd()
  const found = await problems(await loadDeck(root))
  const port = await choosePort(asked, 3030)
  await access(join(root, 'node_modules'), constants.W_OK)
  if (found.length)
    console.error(`有 ${found.length} 处要改，改好之前网站和 PDF 都不会生成：\n${found.join('\n')}`)
  const args = ['slides.md', '--port', String(port), ...open ? ['--open'] : [], ...remote ? [remote === true ? '--remote' : `--remote=${remote}`] : []]
  const child = spawn(process.execPath, [SLIDEV, ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => child.kill(signal))
  child.on('exit', code => process.exit(code ?? 0))
})
