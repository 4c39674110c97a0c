import type { AddressInfo } from 'node:net'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const home = process.cwd()
let folder: string

/** A deck of one sound slide; tests spoil it. */
const slide = `---
layout: statement
clicks: 0
minutes: 0.5
source: tc
---

# 一句话

<!--
就说这一句。
-->
`

/** Runs a script of ours in `cwd`. */
function run(script: string, args: string[] = [], { cwd = folder, env = {} } = {}): { code: number | null, said: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'scripts', `${script}.ts`), ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
  return { code: status, said: `${stdout}${stderr}`.trim().split('\n') }
}

/** Exit code, one sentence, and no trace of the program's inside. */
function expectSentence({ code, said }: ReturnType<typeof run>, exit: number, words: RegExp): void {
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(words)
  expect(said[0]).toMatch(/。$/)
  expect(code).toBe(exit)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-bad-'))
  for (const name of ['data', 'layouts'])
    await cp(join(home, name), join(folder, name), { recursive: true })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('坏输入', { timeout: 60_000 }, () => {
  it.each(['build', 'export'])('%s 遇到不认识的来源就停，什么也不写', async (script) => {
    await writeFile(join(folder, 'slides.md'), slide.replace('source: tc', 'source: tcc'))
    expectSentence(run(script), 1, /^slides\.md:1 第 1 页《一句话》：找不到来源“tcc”，可用的来源有：.*kaplan/)
    expect(existsSync(join(folder, 'dist')) || existsSync(join(folder, 'out'))).toBe(false)
  })

  it('build 遇到字体里没有的字就停，说出字、码位、文件和行', async () => {
    await writeFile(join(folder, 'slides.md'), slide.replace('一句话', '一句话 \u{1F388}'))
    expectSentence(run('build'), 1, /^slides\.md:8 的字符“\u{1F388}”（U\+1F388）/u)
  })

  it('build 不在演示文稿的目录里', async () => {
    expectSentence(run('build', [], { cwd: join(folder, 'data') }), 1, /里没有 slides\.md/)
  })

  it('build 写不进目标文件夹', async () => {
    await writeFile(join(folder, 'slides.md'), slide)
    expectSentence(run('build', ['--out', 'slides.md/dist']), 1, /^写不进/)
  })

  it('preview 没有网站可看', () => {
    expectSentence(run('preview'), 1, /npm run build/)
  })

  it.each(['dev', 'preview'])('%s 要的端口被占用', async (script) => {
    await mkdir(join(folder, 'dist'), { recursive: true })
    await writeFile(join(folder, 'dist/index.html'), '')
    await writeFile(join(folder, 'slides.md'), slide)
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    expectSentence(run(script, ['--port', String(port)]), 1, new RegExp(`端口 ${port} 已被占用`))
    server.close()
  })

  it.each(['dev', 'build', 'preview', 'export', 'sheet', 'bench'])('%s 不认识的选项；--help 说明用法', (script) => {
    expectSentence(run(script, ['--quick']), 2, /没有 --quick 这个选项，可用的是 .*--help/)
    const { code, said } = run(script, ['--help'])
    expect(code).toBe(0)
    expect(said[0]).toContain(`npm run ${script}`)
  })

  it('选项的值不对', () => {
    expectSentence(run('dev', ['--port', '99999']), 2, /--port 要写/)
    expectSentence(run('sheet', ['--slides', '40-41']), 2, /--slides 要写 1 到 1 之间/)
    expectSentence(run('sheet', ['--viewport', 'phone']), 2, /--viewport 要写成 390x844/)
    expectSentence(run('build', ['--out']), 2, /--out 后面要写文件夹/)
  })
})

describe('没有浏览器', { timeout: 60_000 }, () => {
  it('变量 CHROMIUM_PATH 指错了地方', () => {
    expectSentence(run('export', [], { cwd: home, env: { CHROMIUM_PATH: '/nowhere/chrome' } }), 1, /CHROMIUM_PATH 指的 \/nowhere\/chrome 不存在/)
  })

  it.runIf(process.platform === 'linux')('一个也没有，也没有网络', () => {
    const { code, said } = run('export', [], {
      cwd: home,
      env: { CHROMIUM_PATH: '', PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers'), PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9' },
    })
    expect(said.at(-1)).toMatch(/请安装 Chrome、Edge 或 Chromium，或把浏览器的路径写进环境变量 CHROMIUM_PATH。$/)
    expect(said.join('\n')).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })
})
