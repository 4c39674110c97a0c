import { expect, it } from 'vitest'
import { shorten } from './shorten.ts'

/** The slides of a deck in a talk of `short` minutes. */
function shortened(short: number, slides: Record<string, unknown>[]): Record<string, unknown>[] {
  const toLength = shorten(short)
  return slides.map((slide) => {
    toLength(slide)
    return slide
  })
}

it('hides what is only in longer talks, and neither the cover nor the start of a chapter', () => {
  const slides = shortened(5, [{}, {}, { chapter: '一' }, { keep: 12 }, { keep: 5 }])
  expect(slides.map(({ hide }) => hide === true)).toEqual([false, true, false, true, false])
  expect(slides[0]).toEqual({ duration: '5min', shortened: 5 })
})

it('leaves the checks of hidden slides with their chapter', () => {
  const slides = shortened(5, [{}, { chapter: '一' }, { check: 'a' }, { chapter: '二' }, { check: 'b', keep: 5 }])
  expect(slides.map(({ unshown }) => unshown)).toEqual([undefined, ['a'], undefined, [], undefined])
})
