import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { citationsOf, SOURCES_A_PAGE } from '../composables/citations.ts'
import { citingSlide } from '../composables/citing-slide.ts'
import { sources } from '../data/sources.ts'
import { loadDeck } from '../scripts/lib/deck.ts'
import { brokenTerm } from '../scripts/rules/words.ts'
import { wordFlaws } from './wording.ts'

const { slides } = await loadDeck(process.cwd())

describe('用词和标点', () => {
  it('全场一种写法', () => {
    expect(slides.flatMap(wordFlaws).map(({ file, slide, rule, text }) => `${file} 第 ${slide} 页，${rule}：“${text}”`)).toEqual([])
  })

  it.each([
    ['英伟达的卡', '写作“NVIDIA”'],
    ['据Google说', '写作“谷歌”'],
    ['等等,再说', '汉字后面的半角标点'],
    ['等等(再说)', '汉字旁边的半角括号'],
    ['这是"引语"吗', '汉字旁边的直引号'],
    ['然后...', '三个点的省略号'],
    ['２０２６年', '全角的字母或数字'],
    ['用 AI 干活', '汉字与西文之间手打的空格'],
    ['好，，走', '重复的标点'],
  ])('认得出“%s”', (text, rule) => {
    expect(wordFlaws({ no: 1, file: 'slides.md', title: '', content: text, note: '' }).map(flaw => flaw.rule)).toContain(rule)
  })

  it('名字里的空格、地址、英文原话不算', () => {
    expect(wordFlaws({ no: 1, file: 'slides.md', title: '', content: '盘古 Pro MoE\n见https://google.com/x\nGoogle said (so), “no”', note: '' })).toEqual([])
  })
})

describe('断词', () => {
  it('只在词的中间才算', () => {
    expect(brokenTerm(['明年的人工', '智能会怎样'])).toBe('人工智能')
    expect(brokenTerm(['明年的人工智能', '会怎样'])).toBeUndefined()
    expect(brokenTerm(['买下World', 'Labs'])).toBeUndefined()
  })
})

describe('来源', () => {
  const cited = citationsOf(slides.map(citingSlide))

  it('每一条都有一页用到', () => {
    expect(Object.keys(sources).filter(id => !cited.some(citation => citation.id === id))).toEqual([])
  })

  it('附录的页数正好列得下', () => {
    expect(slides.filter(({ content }) => content.includes('<SourceList')).length).toBe(Math.ceil(cited.length / SOURCES_A_PAGE))
  })
})
