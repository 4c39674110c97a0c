import { spawn } from 'node:child_process'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { copyDeck } from './copy.ts'

const SAMPLE = 'tests/fixtures/another-talk'

/** From README: the commands that turn this talk into another one, and the files to write then. */
const [, section] = (await readFile('README.md', 'utf8')).split('## 另做一份\n')
const [, commands] = section!.match(/```sh\n([\s\S]*?)\n```/)!
const [, files] = section!.match(/```text\n([\s\S]*?)\n```/)!

const folder = await copyDeck('another-talk')

/** Runs a command in the copy. @throws with all of its output if it fails */
async function run(command: string): Promise<void> {
  const child = spawn(command, { cwd: folder, shell: true, env: { ...process.env, NO_COLOR: '1', VITEST: undefined } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', data => said += data)
  const code = await new Promise(resolve => child.on('close', resolve))
  expect(code, said).toBe(0)
}

/** Executes one of README's commands; the copy is no repository, and not every shell has cp. */
async function follow(command: string): Promise<void> {
  const [name, ...words] = command.split(' ')
  const paths = words.filter(word => !word.startsWith('-')).map(path => join(folder, path))
  if (name === 'cp')
    await cp(paths[0]!, paths[1]!, { recursive: true })
  else if (name === 'git')
    await Promise.all(paths.slice(1).map(path => rm(path, { recursive: true })))
  else
    await run(command)
}

/** All tests that any deck must pass, except code style. */
async function testAll(): Promise<void> {
  await Promise.all([
    run('npx vue-tsc --noEmit'),
    run('npx vitest run --config tests/vitest.config.ts --project 单元'),
  ])
  await run('npx vitest run --config tests/vitest.config.ts --project 浏览器 tests/rendered.test.ts tests/hands.test.ts tests/pdf.test.ts')
}

beforeAll(async () => {
  for (const command of commands!.split('\n'))
    await follow(command)
})

describe('另做一份', () => {
  it('小样里的文件，README 都说到了', async () => {
    const named = files!.split('\n').map(line => line.split(' ')[0]!)
    const sample = (await readdir(SAMPLE, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/').slice(SAMPLE.length + 1))
    expect(sample.filter(file => !named.some(name => name.endsWith('/') ? file.startsWith(name) : file === name))).toEqual([])
    expect(named.filter(name => !sample.some(file => file.startsWith(name)))).toEqual([])
  })

  it('照 README 做完，类型、单元、深浅两色的每个画面和 PDF 都过', testAll)

  it('只有一页，没有章、来源、人物、对账，也过', async () => {
    const [, head] = (await readFile(join(folder, 'slides.md'), 'utf8')).match(/^(---\n[\s\S]*?\n)layout: cover\n/)!
    await writeFile(join(folder, 'slides.md'), `${head}layout: default\n---\n\n# 只有一句话\n\n<!--\n就说这一句。\n-->\n`)
    await rm(join(folder, 'pages'), { recursive: true })
    for (const name of ['sources', 'people', 'checks']) {
      const file = join(folder, `data/${name}.ts`)
      await writeFile(file, (await readFile(file, 'utf8')).replace(/= \{\n[\s\S]*\n\} satisfies/, '= {} satisfies'))
    }
    await testAll()
  })
})
