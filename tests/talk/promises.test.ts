import type { Check } from '../../data/checks.ts'
import { describe, expect, it } from 'vitest'
import { landingTitle } from '../../components/landing-report/landing.ts'
import { isAppendix } from '../../composables/layouts.ts'
import { han, spoken } from '../../composables/notes.ts'
import { checks } from '../../data/checks.ts'
import { slides } from '../deck.ts'

const talk = slides.filter(({ layout }) => !isAppendix(layout))
const of = (name: string): typeof slides => slides.filter(({ layout }) => layout === name)

describe('长短', () => {
  it('至少 34 页正文', () => {
    expect(talk.length).toBeGreaterThanOrEqual(34)
  })

  it('讲稿共 4600 到 5500 个汉字，方括号里的提醒不算', () => {
    const total = talk.reduce((sum, { note }) => sum + han(spoken(note)), 0)
    expect(total).toBeGreaterThanOrEqual(4600)
    expect(total).toBeLessThanOrEqual(5500)
  })

  it('计划讲 21 到 25 分钟', () => {
    const minutes = slides.reduce((sum, { frontmatter }) => sum + Number(frontmatter.minutes), 0)
    expect(minutes).toBeGreaterThanOrEqual(21)
    expect(minutes).toBeLessThanOrEqual(25)
  })
})

describe('跟着原文走', () => {
  it('六站的标题和次序就是原文的', () => {
    expect(of('opener').map(({ title }) => title)).toEqual([
      '规模定律行不通了',
      '有时候，少即是多',
      '通过“经验”学习世界',
      '智能体终于要落地了',
      '增强人类，而不是取代',
      '走向物理世界',
    ])
  })

  it('六次对账，一站一次', () => {
    expect(Object.keys(checks)).toEqual(['scale', 'small', 'worldmodel', 'agents', 'humans', 'physical'])
    expect(of('check').map(({ frontmatter }) => frontmatter.check)).toEqual(Object.keys(checks))
  })

  it.each(Object.entries<Check>(checks))('对账 %s 看三条事实，支持和反对都有', (_, { facts }) => {
    expect(facts).toHaveLength(3)
    expect(new Set(facts.map(({ mark }) => mark))).toEqual(new Set(['for', 'against']))
  })

  it('先问后答：六次对账和着陆报告都有问题，着陆报告的答案就是裁定数出来的', () => {
    const report = slides.find(({ content }) => content.includes('<LandingReport'))!
    expect([...of('check'), report].map(({ frontmatter }) => frontmatter.question)).toEqual(Array.from({ length: 7 }, () => expect.stringMatching(/？$/)))
    expect(report.title).toBe(landingTitle(Object.values(checks).map(({ verdict }) => verdict)))
  })

  it('引语都带着英文原话', () => {
    for (const { content } of slides)
      expect(content.match(/#original/g)?.length).toBe(content.match(/<PullQuote/g)?.length)
  })

  it('原文引过的人都开口', () => {
    const speaking = slides.flatMap(({ content }) => [...content.matchAll(/\swho="([^"]+)"/g)].map(([, who]) => who))
    expect(speaking).toEqual(expect.arrayContaining(['katanforoosh', 'markus', 'knisley', 'dham', 'dewitte', 'taneja']))
  })

  it('正文以一问收尾', () => {
    expect(talk.at(-1)!.layout).toBe('closing')
    expect(talk.at(-1)!.content).toContain('？')
  })
})
