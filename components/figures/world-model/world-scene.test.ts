import { describe, expect, it } from 'vitest'
import { observe } from './ball.ts'
import { throws, watchedFrames } from './data.ts'
import { EPISODE, examPercent, learn } from './world-model.ts'
import { episodeScene, SEEN, throwScene } from './world-scene.ts'

const [FIRST, FEW, MANY] = watchedFrames.atStep
const few = learn([SEEN.slice(0, FEW)])
const many = learn([SEEN.slice(0, MANY)])

describe('the viewing that is drawn', () => {
  it('is the median of the 25: as many are better as are worse', () => {
    const errors = Array.from({ length: 25 }, (_, i) => examPercent(learn([observe(EPISODE, i + 1).slice(0, MANY)])))
    expect(errors.filter(error => error < examPercent(many))).toHaveLength(12)
  })
})

describe('the script', () => {
  it('falls through the floor after 4 and 9 frames and bounces after 34', () => {
    expect(episodeScene(learn([SEEN.slice(0, FIRST)]), FIRST, 64).outcome).toBe('floor')
    expect(episodeScene(few, FEW, 64).outcome).toBe('floor')
    expect(episodeScene(many, MANY, 64).outcome).toBe('bounce')
  })

  it('goes on from now', () => {
    const { watched, truth, imagined } = episodeScene(few, FEW, 64)
    expect(truth[0]).toEqual(watched.at(-1))
    expect(imagined[0]).toEqual(SEEN[FEW - 1])
  })
})

describe('throws by hand', () => {
  it('who has seen no wall goes through it; who has seen one throw against it, never again', () => {
    const first = throwScene(many, throws.wall.start)
    expect(first.outcome).toBe('wall')
    const wiser = learn([SEEN.slice(0, MANY), observe(first.truth, 1)])
    expect(throwScene(wiser, throws.wall.start).outcome).toBe('bounce')
    expect(throwScene(wiser, { x: 0.7, y: 0.36, vx: -2.4, vy: 0.9 }).outcome).toBe('bounce')
  })

  it('who has seen nine frames learns the floor from one gentle throw', () => {
    const first = throwScene(few, throws.gentle.start)
    expect(first.outcome).toBe('floor')
    expect(first.truth.some(({ contact }) => contact)).toBe(true)
    expect(throwScene(learn([SEEN.slice(0, FEW), observe(first.truth, 1)]), throws.gentle.start).outcome).toBe('bounce')
  })

  it('ends soon after the learner has lost its ball', () => {
    const { truth, imagined } = throwScene(few, throws.gentle.start)
    expect(truth.length).toBe(imagined.length)
    expect(truth.length).toBeLessThan(throwScene(many, throws.gentle.start).truth.length)
  })

  it('never draws what is not a number, whatever the hand does', () => {
    const wild = [Number.NaN, Infinity, -Infinity, 1e12].flatMap(value => [few, many].map(model => throwScene(model, { x: value, y: value, vx: value, vy: value })))
    for (const { x, y, vx, vy } of wild.flatMap(({ truth, imagined }) => [...truth, ...imagined]))
      expect([x, y, vx, vy].every(Number.isFinite)).toBe(true)
  })
})
