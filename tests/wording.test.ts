import { describe, expect, it } from 'vitest'
import { slides } from './deck.ts'
import { oneEach } from './one-each.ts'
import { PUNCTUATION, wordFaults } from './wording.ts'

describe('标点', () => oneEach('全场一种写法', slides.flatMap(slide => wordFaults(slide, PUNCTUATION)), '规矩在 tests/wording.ts'))

describe('标点的规矩', () => {
  const said = (content: string): string => wordFaults({ no: 1, file: 'slides.md', line: 3, title: '', content, note: '' }, PUNCTUATION).join('\n')

  it.each([
    ['等等,再说', '汉字后面的半角标点'],
    ['等等(再说)', '汉字旁边的半角括号'],
    ['这是"引语"吗', '汉字旁边的直引号'],
    ['然后...', '三个点的省略号'],
    ['２０２６年', '全角的字母或数字'],
    ['用 AI 干活', '汉字与西文之间手打的空格'],
    ['好，，走', '重复的标点'],
  ])('认得出“%s”', (text, what) => {
    expect(said(text)).toMatch(new RegExp(`^slides\\.md:3 第 1 页，${what}.*：“.*”$`))
  })

  it('名字里不断开的空格、代码、公式、地址、英文原话不算', () => {
    expect(said('甲壳虫&nbsp;Max\n先跑`a,b`再跑\n```\n注释 a,b\n```\n设$x, y$为\n见https://google.com/x\nThey said (so), “no”')).toBe('')
  })
})
