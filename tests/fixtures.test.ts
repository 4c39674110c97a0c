import { spawnSync } from 'node:child_process'
import { cp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../scripts/lib/browser.ts'
import { buildSite } from '../scripts/lib/build.ts'
import { serveFolder } from '../scripts/lib/serve.ts'
import { goTo, newView, startDeck } from '../scripts/lib/walk.ts'
import { watch } from '../scripts/lib/watch.ts'
import { findingLine } from '../scripts/rules/findings.ts'
import { rules } from '../scripts/rules/rules.ts'
import { copyDeck } from './copy.ts'
import { walkDeck } from './rendered/walk.ts'

const SLIDES = 'tests/fixtures/slides.md'

/** Title and number of each slide: the title is the rule that it violates. */
const cases = [...(await readFile(SLIDES, 'utf8')).matchAll(/^title: (.+)$/gm)].map(([, title], i) => [title!, i + 1] as const)
const numberOf = (title: string): number => cases.find(([name]) => name === title)![1]

const folder = await copyDeck('fixtures')
await rm(join(folder, 'pages'), { recursive: true })
await cp(SLIDES, join(folder, 'slides.md'))
await buildSite(folder, join(folder, 'dist'))
const site = await serveFolder(join(folder, 'dist'))
const [{ findings }] = await walkDeck(site.url, 'light')

afterAll(() => site.close())

describe('坏样本', () => {
  it('每条规则都有一页', () => {
    expect(cases.map(([title]) => title)).toEqual(expect.arrayContaining(rules.map(({ name }) => name)))
  })

  it.each(cases)('%s', (title, no) => {
    const said = findings.filter(({ slide }) => slide === no)
    // Slidev preloads other slides, so their requests are reported here, too.
    if (['没有毛病', '结尾'].includes(title))
      return expect(said.filter(({ rule }) => !['外来请求', '失败的请求', '控制台'].includes(rule)).map(findingLine)).toEqual([])
    const [finding] = said.filter(({ rule }) => rule === title)
    expect(finding, said.map(findingLine).join('\n')).toBeDefined()
    expect(findingLine(finding!)).toMatch(new RegExp(`^第 ${no} 页第 \\d 次（浅）${title}：.+，.+，应为 .+$`))
  })

  it('文字里要改的，一处一行，没有调用栈', () => {
    const args = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', '单元', 'tests/deck.test.ts']
    const { status, stdout, stderr } = spawnSync('npx', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, shell: process.platform === 'win32' })
    const said = stdout + stderr
    // No slide has a note to speak.
    expect(said.match(/× slides\.md:\d+ 第 \d+ 页.*(?:没有讲稿|没有一句话要说)/g)).toHaveLength(cases.length)
    expect(said).not.toMatch(/^\s*(?:at |❯ .*:\d+:\d+)/m)
    expect(status).toBe(1)
  })

  it('卡住了，说得出卡在哪里', async () => {
    const browser = await launchBrowser()
    const page = await newView(browser)
    await page.route(/favicon\.svg\?small$/, () => {})
    await startDeck(page, site.url)
    watch(page, 3000)
    const no = numberOf('图片')
    await expect(goTo(page, no, 0)).rejects.toThrow(new RegExp(`^第 ${no} 页第 0 次：3 秒没有动静，还在等画面停下来（图片 .*favicon\\.svg\\?small）。$`))
    await browser.close()
  })
})
