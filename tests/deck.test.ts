import { describe, expect, it } from 'vitest'
import { isAppendix } from '../composables/layouts.ts'
import { clicksIn, han, spoken } from '../composables/notes.ts'
import { sources } from '../data/sources.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { problemLine } from '../scripts/problems/problem.ts'
import { problems } from '../scripts/problems/problems.ts'
import { deck, slides } from './deck.ts'
import { oneEach } from './one-each.ts'

const found = (await problems(deck)).map(problemLine)

describe('文字', () => oneEach('没有一处要改', found, '改好之前，网站和 PDF 都不会生成'))

describe('讲稿', () => oneEach(
  '每一页都有话要说',
  slides.filter(({ note }) => note && !han(spoken(note))).map(({ no, file, line }) => `${file}:${line} 第 ${no} 页的讲稿没有一句话要说`),
  '方括号里的提醒不念出来',
))

// These tests read the ledger by the ids on the slides.
describe.skipIf(found.length)('结构', () => {
  it('每一条来源都有一页用到', () => {
    const cited = deckCitations(deck).citations.map(({ id }) => id)
    expect(Object.keys(sources).filter(id => !cited.includes(id))).toEqual([])
  })

  it('附录在最后', () => {
    const appendix = slides.map(({ layout }) => isAppendix(layout))
    expect(appendix).toEqual(appendix.toSorted())
  })

  it('着陆报告和账单各点一次', () => {
    for (const { note } of slides.filter(({ layout, content }) => layout === 'bill' || content.includes('<LandingReport')))
      expect(clicksIn(note)).toBe(1)
  })
})
