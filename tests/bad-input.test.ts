import type { AddressInfo } from 'node:net'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SLIDEV } from '../scripts/lib/build.ts'
import { LOOPBACK } from '../scripts/lib/port.ts'

const home = process.cwd()
let folder: string

/** A sound slide, which tests break. */
const slide = `---
layout: statement
source: tc
---

# 一句话

<!--
就说这一句。
-->
`

/** A slide with one mistake, and the message about it. */
interface Spoilt { title: string, was: string, is: string, said: RegExp }

const spoilt: Spoilt[] = [
  { title: '日期', was: 'layout', is: 'date: 明天\nlayout', said: /date 是“明天”，不是日期/ },
  { title: '来源', was: 'source: tc', is: 'source: tcc', said: /找不到来源“tcc”，可用的来源有：.*tc/ },
  { title: '人物', was: '<!--', is: '<PullQuote who="nobody" />\n\n<!--', said: /找不到人物“nobody”/ },
  { title: '对账', was: 'source: tc', is: 'check: sky', said: /找不到对账“sky”/ },
  { title: '图片', was: 'layout: statement', is: 'layout: image\nimage: /images/two.svg\nalt: 图', said: /找不到图片 public\/images\/two\.svg，.*one\.svg/ },
  { title: '替代文字', was: 'layout: statement', is: 'layout: image\nimage: /images/one.svg', said: /图片 \/images\/one\.svg 没有 alt/ },
  { title: '版式', was: 'statement', is: 'poster', said: /没有“poster”这种版式/ },
  { title: '设置', was: 'source: tc', is: 'sourcenote: 只说一句', said: /没有 sourcenote 这一项，可用的是 sourceNote、/ },
  { title: '属性', was: '<!--', is: '<PullQuote who="lecun" size="hugee" />\n\n<!--', said: /<PullQuote> 的 size 是“hugee”，可用的是 huge、/ },
  { title: 'YAML', was: 'source: tc', is: 'kicker: Wang: head of AI', said: /不是合法的 YAML：值里有冒号，请给整个值加上引号/ },
  { title: '讲稿', was: '就说这一句。', is: '', said: /没有讲稿/ },
]

/** A user without write permission: root may write everywhere. */
const reader = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const readerReads = process.platform !== 'win32'
  && spawnSync(process.execPath, ['-e', 'fs.accessSync(process.argv[1])', join(home, 'scripts/build.ts')], reader).status === 0

/** Where Playwright looks for installed browsers on Linux. */
const INSTALLED = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']

/** Runs one of our scripts in `cwd`. */
function run(script: string, args: string[] = [], { cwd = folder, env = {}, user = {} } = {}): { code: number | null, said: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'scripts', `${script}.ts`), ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env }, timeout: 60_000, ...user })
  return { code: status, said: `${stdout}${stderr}`.trim().split('\n') }
}

/** Expects an exit code and one sentence, without a stack trace. */
function expectSentence({ code, said }: ReturnType<typeof run>, exit: number, words: RegExp): void {
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(words)
  expect(said[0]).toMatch(/。$/)
  expect(code).toBe(exit)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deck-bad-'))
  for (const name of ['components', 'composables', 'data', 'layouts'])
    await cp(join(home, name), join(folder, name), { recursive: true })
  for (const name of ['node_modules', 'public/images', 'dist', 'out'])
    await mkdir(join(folder, name), { recursive: true })
  for (const name of ['public/images/one.svg', 'dist/index.html', 'out/deck.pdf'])
    await writeFile(join(folder, name), '旧的')
})

/** The results of an earlier success are unchanged, and no draft is left. */
afterEach(async () => {
  for (const name of ['dist/index.html', 'out/deck.pdf'])
    expect(await readFile(join(folder, name), 'utf8')).toBe('旧的')
  expect((await readdir(folder, { recursive: true })).filter(path => path.includes('.draft-'))).toEqual([])
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('坏输入', { timeout: 60_000 }, () => {
  it.each(['build', 'export'])('%s 一页一句地说出错在哪里，什么也不写', async (script) => {
    await writeFile(join(folder, 'slides.md'), spoilt.map(({ title, was, is }) => slide.replace('一句话', title).replace(was, is)).join('\n'))
    const { code, said } = run(script)
    expect(said).toEqual(spoilt.map(({ title, said }, i) =>
      expect.stringMatching(new RegExp(`^slides\\.md:\\d+ 第 ${i + 1} 页《${title}》：.*${said.source}.*。$`))))
    expect(code).toBe(1)
  })

  it('build 遇到字体里没有的字就停，说出字、码位、文件和行', async () => {
    await writeFile(join(folder, 'slides.md'), slide.replace('一句话', '一句话 \u{1F388}'))
    expectSentence(run('build'), 1, /^slides\.md:6 的字符“\u{1F388}”（U\+1F388）/u)
  })

  it('build 不在演示文稿的目录里', async () => {
    expectSentence(run('build', [], { cwd: join(folder, 'data') }), 1, /里没有 slides\.md/)
  })

  it.each([...'#?[{\''])('文件夹的名字里有 %s', async (odd) => {
    const cwd = join(folder, `讲 (一) ${odd}`)
    await mkdir(cwd)
    expectSentence(run('dev', [], { cwd }), 1, new RegExp(`文件夹 .*讲 \\(一\\) .*的名字里有“\\${odd}”`))
    await rm(cwd, { recursive: true })
  })

  it('build 写不进目标文件夹', async () => {
    await writeFile(join(folder, 'slides.md'), slide)
    expectSentence(run('build', ['--out', 'slides.md/dist']), 1, /^写不进 \S+slides\.md\/dist（/)
  })

  it('build 只覆盖网站，export 只覆盖文件', async () => {
    expectSentence(run('build', ['--out', 'public']), 1, /public 里不是以前生成的网站，不能覆盖/)
    expectSentence(run('build', ['--out', 'out/deck.pdf']), 1, /^写不进/)
    expectSentence(run('export', ['--out', 'slides.md']), 1, /^写不进 \S+slides\.md（/)
    await mkdir(join(folder, 'out/deck.pptx'))
    expectSentence(run('export', ['--only', 'deck,pptx']), 1, /out\/deck\.pptx 是一个文件夹，不能覆盖/)
    await rm(join(folder, 'out/deck.pptx'), { recursive: true })
  })

  it('export 不认识的、合不到一起的', async () => {
    await writeFile(join(folder, 'slides.md'), slide)
    expectSentence(run('export', ['--only', 'deck,ppt']), 2, /^--only 可以写 deck、clicks、handout、pptx，几个就用逗号隔开，没有“ppt”。$/)
    expectSentence(run('export', ['--only', 'handout', '--dark']), 2, /^讲义总是整场、浅色的/)
    expectSentence(run('export', ['--slides', '0-3']), 2, /^页码要写 1 到 1 之间的数/)
    expectSentence(run('export', ['--only']), 2, /没有提供足够的值给此选项：only/)
  })

  it.each(['export', 'export-notes'])('用 Slidev 自己的 %s 让人用 npm run export', async (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [SLIDEV, name], { cwd: home, encoding: 'utf8' })
    expectSentence({ code: status, said: `${stdout}${stderr}`.trim().split('\n') }, 1, /请用 npm run export/)
  })

  it.runIf(readerReads).each(['dev', 'build', 'export'])('%s 在只读的文件夹里', async (script) => {
    await writeFile(join(folder, 'slides.md'), slide)
    await chmod(folder, 0o555)
    const outcome = run(script, [], { user: reader })
    await chmod(folder, 0o755)
    expectSentence(outcome, 1, /^写不进 (?!.*\.draft-).*（EACCES）/)
  })

  it('preview 没有网站可看', () => {
    expectSentence(run('preview', [], { cwd: join(folder, 'data') }), 1, /npm run build/)
  })

  it.each(['dev', 'preview'].flatMap(script => LOOPBACK.map(host => [script, host] as const)))('%s 要的端口在 %s 被占用', async (script, host) => {
    await writeFile(join(folder, 'slides.md'), slide)
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, host, resolve))
    const { port } = server.address() as AddressInfo
    expectSentence(run(script, ['--port', String(port)]), 1, new RegExp(`端口 ${port} 已被占用`))
    server.close()
  })

  it('preflight 红的一行一样，都写着怎么办，什么也不生成', async () => {
    await writeFile(join(folder, 'slides.md'), slide.replace('source: tc', 'source: tcc'))
    const { code, said } = run('preflight', ['--slot', '1'])
    expect(code).toBe(1)
    expect(said.filter(line => line.startsWith('✘')).map(line => line.slice(2, 4))).toEqual(['文字', '画面', '网站', '断网', '文件', '封面'])
    expect(said[0]).toMatch(/slides\.md:3 第 1 页《一句话》：找不到来源“tcc”.*npm run check$/)
    expect(said.join('\n')).toMatch(/网站.* → npm run build\n.* → npm run build\n.* → npm run export\n.* → .*slides\.md的页首/)
  })

  it.each(['dev', 'check', 'preflight', 'build', 'preview', 'export', 'sheet', 'bench'])('%s 不认识的选项；--help 说明用法', (script) => {
    expectSentence(run(script, ['--quick']), 2, new RegExp(`^无法识别的选项：quick，用法见 npm run ${script} -- --help。$`))
    const { code, said } = run(script, ['--help'])
    expect(code).toBe(0)
    expect(said[0]).toContain(`npm run ${script}`)
  })

  it.each(['dev', 'check', 'build', 'export', 'sheet'])('%s 没有的长短', (script) => {
    expectSentence(run(script, ['--length', '999'], { cwd: home }), 1, /^没有 999 分钟的一场，/)
  })

  it('选项的值不对', async () => {
    await writeFile(join(folder, 'slides.md'), slide)
    for (const port of ['99999', '3030.5', '0'])
      expectSentence(run('dev', ['--port', port]), 2, /--port 要写 1 到 65535 之间的整数/)
    expectSentence(run('sheet', ['--slides', '40-41']), 2, /^页码要写 1 到 1 之间的数/)
    expectSentence(run('sheet', ['--viewport', 'phone']), 2, /--viewport 要写成 390x844/)
    expectSentence(run('build', ['--out']), 2, /没有提供足够的值给此选项：out/)
  })
})

describe('没有浏览器', { timeout: 60_000 }, () => {
  it('变量 CHROMIUM_PATH 指错了地方', () => {
    expectSentence(run('export', [], { cwd: home, env: { CHROMIUM_PATH: '/nowhere/chrome' } }), 1, /CHROMIUM_PATH 指的 \/nowhere\/chrome 不存在/)
  })

  it.runIf(process.platform === 'linux' && !INSTALLED.some(path => existsSync(path))).each(['拒绝', '沉默'])('一个也没有，网络%s', async (network) => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    if (network === '拒绝')
      server.close()
    const { code, said } = run('export', ['--out', join(folder, 'out')], {
      cwd: home,
      env: { CHROMIUM_PATH: '', PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers'), PLAYWRIGHT_DOWNLOAD_HOST: `http://127.0.0.1:${port}`, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '200' },
    })
    server.close()
    expect(said[0]).toMatch(/没有找到浏览器，正在下载/)
    expect(said.at(-1)).toMatch(/请安装 Chrome、Edge 或 Chromium，或把浏览器的路径写进环境变量 CHROMIUM_PATH。$/)
    expect(said.join('\n')).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })
})
