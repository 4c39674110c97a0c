import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { landingBeats } from '../components/figures/landing-report/landing.ts'
import { isAppendix } from '../composables/layouts.ts'
import { han, spoken } from '../composables/notes.ts'
import { checks } from '../data/checks.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { validate } from '../scripts/lib/validate.ts'

const deck = await loadDeck(process.cwd())
const { slides } = deck

function attributes(name: string): string[] {
  return slides.flatMap(({ content }) => [...content.matchAll(new RegExp(`\\s${name}="([^"]+)"`, 'g'))].map(match => match[1]!))
}

it('没有一处要改', () => {
  expect(validate(deck)).toEqual([])
})

describe('讲稿', () => {
  it('每一页都有话要说，方括号里的提醒不算', () => {
    expect(slides.filter(({ note }) => !han(spoken(note))).map(({ no }) => no)).toEqual([])
  })

  it('共 4600 到 5300 个汉字，方括号里的提醒不算', () => {
    const total = slides.reduce((sum, { note }) => sum + han(spoken(note)), 0)
    expect(total).toBeGreaterThanOrEqual(4600)
    expect(total).toBeLessThanOrEqual(5300)
  })

  it('计划讲 21 到 24 分钟', () => {
    const minutes = slides.reduce((sum, { frontmatter }) => sum + Number(frontmatter.minutes), 0)
    expect(minutes).toBeGreaterThanOrEqual(21)
    expect(minutes).toBeLessThanOrEqual(24)
  })
})

describe('结构', () => {
  it('六站的标题和次序就是原文的', () => {
    expect(slides.filter(({ layout }) => layout === 'opener').map(({ title }) => title)).toEqual([
      '规模定律行不通了',
      '有时候，少即是多',
      '通过“经验”学习世界',
      '智能体终于要落地了',
      '增强人类，而不是取代',
      '走向物理世界',
    ])
  })

  it('六次对账，一站一次', () => {
    expect(slides.map(({ frontmatter }) => frontmatter.check).filter(Boolean)).toEqual(Object.keys(checks))
  })

  it('着陆报告点几次，就有几批气球各到各处', () => {
    const landing = slides.find(({ content }) => content.includes('<LandingReport'))!
    expect(landing.frontmatter.clicks).toBe(Math.max(...landingBeats(Object.values(checks).map(({ verdict }) => verdict))))
  })

  it('原文引过的人都开口', () => {
    expect(attributes('who')).toEqual(expect.arrayContaining(['katanforoosh', 'markus', 'knisley', 'dham', 'dewitte', 'taneja']))
  })

  it('以一问收尾，之后只有附录', () => {
    const closing = slides.findIndex(({ layout }) => layout === 'closing')
    expect(slides[closing]!.content).toContain('？')
    expect(slides.slice(closing + 1).every(({ layout }) => isAppendix(layout))).toBe(true)
  })
})
