import { existsSync } from 'node:fs'
import { command } from './lib/cli.ts'
import { UserError } from './lib/errors.ts'
import { choosePort, portOption } from './lib/port.ts'
import { serveFolder } from './lib/serve.ts'

void command('preview', '在本机看 npm run build 生成的网站。', { port: portOption(4173) }, async ({ port }) => {
  if (!existsSync('dist/index.html'))
    throw new UserError('还没有 dist/，请先运行 npm run build。')
  const { url } = await serveFolder('dist', { port: await choosePort(port, 4173) })
  console.log(`网站在 ${url}（按 Ctrl+C 结束）`)
})
