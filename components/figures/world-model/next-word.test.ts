import { describe, expect, it } from 'vitest'
import { throwBall } from './ball.ts'
import { throws } from './data.ts'
import { goOn, nextWords, runsOf, toWords } from './next-word.ts'
import { EPISODE } from './world-model.ts'

describe('nextWords', () => {
  it('counts who follows whom: 落下 is followed by itself twice, by 触地 once', () => {
    const table = nextWords([['悬停', '落下', '落下', '落下', '触地', '上升']], '落下')
    expect(table).toEqual([{ word: '落下', share: 2 / 3 }, { word: '触地', share: 1 / 3 }])
  })

  it('knows nothing of a word that it has not seen followed', () => {
    expect(nextWords([['悬停', '落下']], '落下')).toEqual([])
    expect(nextWords([], undefined)).toEqual([])
  })

  it('does not take the first word of a text for a follower of the text before', () => {
    expect(nextWords([['上升', '落下'], ['触地', '上升']], '落下')).toEqual([])
  })
})

describe('goOn', () => {
  it('says the most frequent follower, again and again', () => {
    expect(goOn([['触地', '上升', '上升', '上升', '悬停']], '触地', 4)).toEqual(['上升', '上升', '上升', '上升'])
  })

  it('stops where nothing is known', () => {
    expect(goOn([['落下', '触地']], '落下', 3)).toEqual(['触地'])
    expect(goOn([], '落下', 3)).toEqual([])
  })

  it('keeps rising after 34 frames, while the ball comes down', () => {
    const watched = toWords(EPISODE.slice(0, 34))
    expect(new Set(goOn([watched], watched.at(-1), 30))).toEqual(new Set(['上升']))
    expect(toWords(EPISODE.slice(34, 64))).toContain('落下')
  })
})

it('joins equal words in a row', () => {
  expect(runsOf(['上升', '落下', '落下', '触地'])).toEqual([{ word: '上升', from: 0, to: 0 }, { word: '落下', from: 1, to: 2 }, { word: '触地', from: 3, to: 3 }])
  expect(runsOf([])).toEqual([])
})

describe('toWords', () => {
  it('tells the episode in order', () => {
    const told = toWords(EPISODE.slice(0, 44)).filter((word, i, words) => word !== words[i - 1])
    expect(told).toEqual(['上升', '悬停', '落下', '触地', '上升', '悬停', '落下'])
  })

  it('names a wall that is hit', () => {
    expect(toWords(throwBall(throws.wall.start, 40))).toContain('撞墙')
  })
})
