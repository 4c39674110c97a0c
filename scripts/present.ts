import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import process from 'node:process'
import { styleText } from 'node:util'
import { renderUnicodeCompact } from 'uqr'
import { siteFolder } from './lib/build.ts'
import { command, lengthOption } from './lib/cli.ts'
import { freshSite } from './lib/fresh.ts'
import { choosePort, LOOPBACK, portOption } from './lib/port.ts'
import { serveFolder } from './lib/serve.ts'
import { readSoundDeck } from './problems/problems.ts'
import { stage } from './stage/stage.ts'

const FIRST_PORT = 4180
/** Letters and digits that cannot be taken for others. */
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789'
const LENGTH = 8

const options = {
  length: lengthOption,
  port: portOption(FIRST_PORT),
  password: {
    describe: `自己定密码，不少于 ${LENGTH} 个字符（不写就每次另起一个）`,
    type: 'string',
    requiresArg: true,
    coerce(text: string) {
      if (text.length < LENGTH)
        throw new Error(`--password 不能少于 ${LENGTH} 个字符`)
      return text
    },
  },
} as const

const newPassword = (): string => Array.from({ length: LENGTH }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('')

/** Whether an address of this machine answers; one of a network that is gone does not. */
async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(({ ok }) => ok, () => false)
}

/** A code that a phone reads on a light terminal and on a dark one. */
function codeOf(url: string): string {
  return renderUnicodeCompact(url, { border: 2 }).split('\n').map(line => `  ${styleText(['whiteBright', 'bgBlack'], line)}`).join('\n')
}

void command('present', '上台：在本机放映生成好的网站，同一网络里的手机能跟着看，有密码的能翻页。', options, async ({ port: asked, password = newPassword() }) => {
  const { root, short } = await readSoundDeck(process.cwd())
  const folder = await freshSite(root, join(root, siteFolder(short)))
  const { url, others } = await serveFolder(folder, { port: await choosePort(asked, FIRST_PORT, [...LOOPBACK, '0.0.0.0']), guard: stage(folder, password) })
  const reachable: string[] = []
  for (const other of others) {
    if (await answers(other))
      reachable.push(other)
  }
  const leading = reachable.map(address => `${address}?k=${encodeURIComponent(password)}`)
  const rows = [
    ['观众窗口', url],
    ['讲者窗口', `${url}#/presenter/1`],
    ...leading.map(address => ['讲者的手机', address]),
    // The bare address leads an upright phone to the reading edition.
    ...reachable.map(address => ['别人跟着看', `${address}#/1`]),
  ]
  console.log(rows.map(([name, address]) => `  ${name!.padEnd(6, '\u3000')}${address}`).join('\n'))
  console.log(leading[0]
    ? `\n${codeOf(leading[0])}\n\n这台电脑的窗口和有密码的手机能翻页；同一网络里的别人打开，只能跟着看；谁也改不了这台电脑上的文件。（按 Ctrl+C 结束）`
    : '\n这台电脑没有连上网络，手机到不了；连上再重新运行。这里照样能讲。（按 Ctrl+C 结束）')
})
