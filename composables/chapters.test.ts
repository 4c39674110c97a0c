import { describe, expect, it } from 'vitest'
import { chapterAt, chaptersOf, landingOf, lastOfTalk, plainTitle } from './chapters.ts'

const slides = [
  { no: 1, layout: 'cover' },
  { no: 2, layout: 'opener', chapter: '规模', title: '规模定律行不通了' },
  { no: 3, layout: 'figure' },
  { no: 4, layout: 'opener', chapter: '少即是多', title: '有时候，**少即是多**' },
  { no: 5, layout: 'figure', chapter: '着陆' },
  { no: 6, layout: 'sources' },
  { no: 7, layout: 'sources' },
]

describe('chaptersOf', () => {
  it('numbers the openers and calls the landing the ground', () => {
    expect(chaptersOf(slides)).toEqual([
      { no: 2, numeral: '一', name: '规模', title: '规模定律行不通了' },
      { no: 4, numeral: '二', name: '少即是多', title: '有时候，少即是多' },
      { no: 5, numeral: '地', name: '着陆', title: '着陆' },
    ])
  })

  it('finds the chapter of a slide, and none before the first', () => {
    const chapters = chaptersOf(slides)
    expect(chapterAt(chapters, 1)).toBeUndefined()
    expect(chapterAt(chapters, 3)?.numeral).toBe('一')
    expect(chapterAt(chapters, 4)?.numeral).toBe('二')
  })
})

it('the talk ends before the sources', () => {
  expect(lastOfTalk(slides)).toBe(5)
  expect(lastOfTalk(slides.slice(0, 3))).toBe(3)
})

it('the altimeter reaches the ground on the last slide that shows it', () => {
  expect(landingOf(slides)).toBe(5)
  expect(landingOf([...slides.slice(0, 5), { no: 6, layout: 'bill' }, { no: 7, layout: 'closing' }, { no: 8, layout: 'sources' }])).toBe(5)
  expect(landingOf(slides.slice(0, 2))).toBe(2)
})

it('a title loses its marks, not its words', () => {
  expect(plainTitle('人工智能<br>从炒作走向务实')).toBe('人工智能从炒作走向务实')
  expect(plainTitle('2025是现实考验， **2026该落地了**')).toBe('2025是现实考验，2026该落地了')
})
