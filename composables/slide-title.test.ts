import { expect, it } from 'vitest'
import { slideName, titleAt, windowTitle } from './slide-title.ts'

const slide = { no: 17, title: '球会落在哪里' }

it('asks until the last click, then answers', () => {
  expect([0, 1, 2].map(clicks => titleAt('一个着地', '谁落地了？', clicks, 2))).toEqual(['谁落地了？', '谁落地了？', '一个着地'])
  expect([titleAt('一个着地', undefined, 0, 2), titleAt('一个着地', '谁落地了？', 0, 0)]).toEqual(['一个着地', '一个着地'])
})

it('names a slide by number and title', () => {
  expect([slideName(slide), slideName({ no: 3, title: '' })]).toEqual(['第 17 页，球会落在哪里', '第 3 页'])
})

it('puts the slide before the deck, and between them a view other than the talk', () => {
  expect(windowTitle('落地', 'play', slide)).toBe('球会落在哪里 · 落地')
  expect(windowTitle('落地', 'play', { no: 3, title: '' })).toBe('第 3 页 · 落地')
  expect(windowTitle('落地', 'presenter', slide)).toBe('球会落在哪里 · 讲者视图 · 落地')
})

it('calls cover, print, and pages without a slide by the deck', () => {
  expect(windowTitle('落地', 'play', { no: 1, title: '落地' })).toBe('落地')
  expect(windowTitle('落地', 'print', slide)).toBe('落地')
  expect(windowTitle('落地', 'overview', slide)).toBe('总览 · 落地')
})
