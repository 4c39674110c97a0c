import { expect, it } from 'vitest'
import { runningHeads } from './running-heads.ts'

it('writes titles that hold marks of CSS and HTML', () => {
  const css = runningHeads('a"b\\c</style>', [{ id: 'c-5', station: '一', name: '短', title: '通过“经验”', slides: [] }])
  expect(css).toContain('@top-left{content:"a\\22 b\\5c c\\3c /style>"')
  expect(css).toContain('#c-5{page:c-5}@page c-5{@top-right{content:"一\u3000通过“经验”"')
  expect(css).toContain('#corrections,.colophon{page:corrections}')
})
