import { parse } from '@slidev/parser'
import { expect, it } from 'vitest'
import { brokenFrontmatter } from './yaml.ts'

/** The error in the front matter of the second slide of a file; it begins in line 5. */
async function said(...rows: string[]): Promise<string | undefined> {
  const { slides } = await parse(['# 一', '', '二', '', '---', ...rows, '---', '', '# 三'].join('\n'), 'slides.md')
  const broken = brokenFrontmatter(slides[1]!)
  return broken && `${broken.line} ${broken.why}`
}

it.each([
  [['layout: quote', 'speaker: Wang: head of AI @ACME'], '7 值里有冒号，请给整个值加上引号'],
  [['layout: quote', '  kicker: 三'], '7 这一行不该缩进'],
  [['layout: quote', '三个转向', 'clicks: 2'], '7 这一行没有冒号，应是“名字: 值”'],
  [['title: "三', 'layout: quote'], '6 引号没有成对'],
  [['source: [tc, zh', 'layout: quote'], '6 括号没有成对'],
  [['layout: quote', 'layout: check'], '7 同一个名字写了两次，请删掉一行'],
  [['title: @ACME'], '6 值不能用 @、` 或 % 开头，请给整个值加上引号'],
  [['layout: quote', '\tkicker: 三'], '7 行首是制表符，请改成空格'],
  [['title: "三"个'], '6 值的后面多出了东西，请给整个值加上引号'],
  [['title: "\\q"'], '6 双引号里不能有单独的 \\，请改用单引号'],
  [['a: & b'], '6 请检查缩进、引号和冒号后的空格'],
  [['layout:quote'], '6 每一行都要写成“名字: 值”，冒号后面空一格'],
  [['- layout'], '6 每一行都要写成“名字: 值”，冒号后面空一格'],
])('says of %j: %s', async (rows, expected) => {
  expect(await said(...rows)).toBe(expected)
})

it('finds nothing in what can be read', async () => {
  expect(await said('layout: quote', 'title: "Wang: 三"', 'source: [tc, zh]')).toBeUndefined()
})
