import { spawn } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { SLIDEV } from './lib/build.ts'
import { command, lengthOption } from './lib/cli.ts'
import { loadDeck } from './lib/deck.ts'
import { noteServer } from './lib/dev-server.ts'
import { UserError } from './lib/errors.ts'
import { choosePort, portOption } from './lib/port.ts'
import { problemLine } from './problems/problem.ts'
import { brokenText } from './problems/yaml.ts'

const options = {
  length: lengthOption,
  port: portOption(3030),
  open: { describe: '顺便打开浏览器', type: 'boolean' },
} as const

void command('dev', '边改边看：启动演示文稿，改动保存后立刻可见。', options, async ({ port: asked, open }) => {
  const root = process.cwd()
  const { slides: [first] } = await loadDeck(root)
  // Slidev does not start without its headmatter; the plugin check.ts reports all other problems.
  if (first?.broken)
    throw new UserError(problemLine({ file: first.file, line: first.broken.line, text: brokenText(first.broken.why) }))
  const port = await choosePort(asked, 3030)
  await access(join(root, 'node_modules'), constants.W_OK)
  await noteServer(root, `http://localhost:${port}/`)
  const args = ['slides.md', '--port', `${port}`, ...open ? ['--open'] : []]
  const child = spawn(process.execPath, [SLIDEV, ...args], { cwd: root, stdio: 'inherit' })
  process.once('exit', () => child.kill())
  child.once('exit', code => process.exit(code ?? 1))
})
