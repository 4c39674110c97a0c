import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../scripts/lib/build.ts'
import { serveFolder } from '../scripts/lib/serve.ts'
import { findingLine } from '../scripts/rules/findings.ts'
import { rules } from '../scripts/rules/rules.ts'
import { walkDeck } from './rendered/walk.ts'

const root = process.cwd()
const SLIDES = join(root, 'tests/fixtures/slides.md')
/** Inside the repository, where packages are found, but not in node_modules, which Vite treats otherwise. */
const folder = join(root, '.cache/fixtures')
/** What a deck needs to be built with our layouts. */
const PARTS = ['components', 'composables', 'data', 'layouts', 'styles', 'setup', 'scripts', 'types', 'public/favicon.svg', 'global-top.vue', 'slide-bottom.vue', 'slide-top.vue', 'vite.config.ts', 'package.json', 'tsconfig.json']

/** Title and number of each slide: the title is the rule that it breaks. */
const cases = [...(await readFile(SLIDES, 'utf8')).matchAll(/^title: (.+)$/gm)].map(([, title], i) => [title!, i + 1] as const)

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
for (const part of PARTS)
  await cp(join(root, part), join(folder, part), { recursive: true })
await cp(SLIDES, join(folder, 'slides.md'))
await buildSite(folder, join(folder, 'dist'))
const site = await serveFolder(join(folder, 'dist'))
const [{ findings }] = await walkDeck(site.url, 'light')
await site.close()

describe('坏样本', () => {
  it('每条规则都有一页', () => {
    expect(cases.map(([title]) => title)).toEqual(expect.arrayContaining(rules.map(({ name }) => name)))
  })

  it.each(cases)('%s', (title, no) => {
    const said = findings.filter(({ slide }) => slide === no)
    // Slidev loads other slides ahead, so what they ask for is heard here, too.
    if (['没有毛病', '结尾'].includes(title))
      return expect(said.filter(({ rule }) => !['外来请求', '失败的请求', '控制台'].includes(rule)).map(findingLine)).toEqual([])
    const [finding] = said.filter(({ rule }) => rule === title)
    expect(finding, said.map(findingLine).join('\n')).toBeDefined()
    expect(findingLine(finding!)).toMatch(new RegExp(`^第 ${no} 页第 \\d 次（浅）${title}：.+，.+，应为 .+$`))
  })
})
