import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportFiles } from '../scripts/export/export-files.ts'
import { buildSite } from '../scripts/lib/build.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { readFamilies } from '../scripts/lib/families.ts'
import { serveFolder } from '../scripts/lib/serve.ts'
import { problemLine } from '../scripts/problems/problem.ts'
import { problems } from '../scripts/problems/problems.ts'
import { readVocabulary } from '../scripts/problems/vocabulary.ts'
import { findingLine, unexcused } from '../scripts/rules/findings.ts'
import { copyDeck } from './copy.ts'
import { oneEach } from './one-each.ts'
import { printedFamilies, printFaults } from './rendered/print.ts'
import { walkDeck } from './rendered/walk.ts'

/** Layouts that need people, checks and sources of a talk, and Slidev's error pages. */
const ELSEWHERE = ['cover', 'closing', 'quote', 'check', 'bill', 'sources', '404', 'error']

const folder = await copyDeck('ordinary')
await rm(join(folder, 'pages'), { recursive: true })
await cp('tests/fixtures/ordinary', folder, { recursive: true })
const deck = await loadDeck(folder)
const { layouts } = await readVocabulary(folder, 'seriph')
await buildSite(folder, join(folder, 'dist'))
await exportFiles(deck, async () => join(folder, 'dist'), folder, { only: ['deck'] })
const site = await serveFolder(join(folder, 'dist'))
const walks = await walkDeck(site.url, 'light', 'dark')
await site.close()
const unlikePrint = await printFaults(join(folder, 'deck.pdf'), walks[0].states)
const textProblems = await problems(deck)

describe('作者的说明书', () => {
  it('每种版式都有一页', () => {
    expect(deck.slides.map(({ layout }) => layout)).toEqual(expect.arrayContaining(Object.keys(layouts).filter(layout => !ELSEWHERE.includes(layout))))
  })

  it('打印用的是我们的字体，公式用 KaTeX 的，代码用读者自己的等宽', async () => {
    const ours = Object.values(await readFamilies(folder)).map(family => family.replaceAll(' ', ''))
    const others = [...await printedFamilies(join(folder, 'deck.pdf'))].filter(family => !ours.includes(family))
    expect(others).toContain('KaTeX_Math')
    expect(others.filter(family => !family.startsWith('KaTeX'))).toHaveLength(1)
  })

  oneEach('文字没有一处要改', textProblems.map(problemLine), '说明书里的写法要能照抄')
  oneEach('没有一条规则被破坏', unexcused(walks.flatMap(({ findings }) => findings)).map(findingLine), '普通页也守同样的规则')
  oneEach('打印出来的每一页就是最后一次点击的样子', unlikePrint, 'PDF 里每页一张，停在最后一次点击')
})
