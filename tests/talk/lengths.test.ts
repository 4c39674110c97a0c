import { describe, expect, it } from 'vitest'
import { isAppendix } from '../../composables/layouts.ts'
import { han, spoken } from '../../composables/notes.ts'
import { checks } from '../../data/checks.ts'
import { shortDecks } from '../lengths.ts'

/** Han characters in a minute, at which the notes are read. */
const PACE = 220

const talks = Object.fromEntries(shortDecks.map(({ minutes, deck }) => [minutes, deck.slides.filter(({ layout }) => !isAppendix(layout))]))

it('有 12 分钟和 5 分钟的一场', () => {
  expect(shortDecks.map(({ minutes }) => minutes)).toEqual([12, 5])
})

describe.each([[12, 11, 12.5], [5, 4.5, 5.25]] as const)('%i 分钟的一场', (minutes, least, most) => {
  const talk = talks[minutes]!

  it(`计划讲 ${least} 到 ${most} 分钟，照字数念也是`, () => {
    const planned = talk.reduce((sum, { frontmatter }) => sum + Number(frontmatter.minutes), 0)
    const read = talk.reduce((sum, { note }) => sum + han(spoken(note)), 0) / PACE
    for (const time of [planned, read]) {
      expect(time).toBeGreaterThanOrEqual(least)
      expect(time).toBeLessThanOrEqual(most)
    }
  })

  it('以一问收尾', () => {
    expect(talk.at(-1)!.content).toContain('？')
  })
})

it('12 分钟里六笔账都结', () => {
  expect(talks[12]!.flatMap(({ frontmatter: { check } }) => check ?? [])).toEqual(Object.keys(checks))
})

it('5 分钟是封面、航线、六站、一句引语、一张图、一笔账、着陆报告、账单、结尾', () => {
  expect(talks[5]!.map(({ layout }) => layout)).toEqual(['cover', 'figure', ...Array.from({ length: 5 }).fill('opener'), 'quote', 'figure', 'check', 'opener', 'figure', 'bill', 'closing'])
})
