import { existsSync } from 'node:fs'
import { command } from './lib/cli.ts'
import { UserError } from './lib/errors.ts'
import { choosePort } from './lib/port.ts'
import { serveFolder } from './lib/serve.ts'

const options = { port: { about: '用这个端口（默认从 4173 起找一个空的）', value: '端口' } } as const

command('preview', '在本机看 npm run build 生成的网站。', options, async ({ port }) => {
  if (!existsSync('dist/index.html'))
    throw new UserError('还没有 dist/，请先运行 npm run build。')
  const { url } = await serveFolder('dist', { port: await choosePort(port, 4173) })
  console.log(`网站在 ${url}（按 Ctrl+C 结束）`)
})
