import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './lib/cli.ts'
import { UserError } from './lib/errors.ts'
import { choosePort, portOption } from './lib/port.ts'
import { serveFolder } from './lib/serve.ts'

const options = {
  port: portOption(4173),
  out: { describe: '看这个文件夹里的', type: 'string', requiresArg: true, default: 'dist' },
} as const

void command('preview', '在本机看 npm run build 生成的网站。', options, async ({ port, out }) => {
  if (!existsSync(join(out, 'index.html')))
    throw new UserError(`${out}/ 里没有网站，请先运行 npm run build。`)
  const { url } = await serveFolder(out, { port: await choosePort(port, 4173) })
  console.log(`网站在 ${url}（按 Ctrl+C 结束）`)
})
