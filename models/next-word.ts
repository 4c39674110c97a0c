/** The other way to predict: the episode as words, one a frame, and a table of which word follows which. */
import type { BallState } from './ball.ts'

export type Word = '上升' | '悬停' | '落下' | '触地'

/** Below this speed in m/s a ball hangs in the air, for the eye. */
const HANGING_M_S = 0.15

/** What a caption would call each frame. */
export function toWords(course: BallState[]): Word[] {
  return course.map(({ vy, contact }) => {
    if (contact)
      return '触地'
    if (Math.abs(vy) < HANGING_M_S)
      return '悬停'
    return vy > 0 ? '上升' : '落下'
  })
}

/** Bigram counts: what has followed `word` in `words`, as shares of 1, the likeliest first; empty if nothing has. */
export function nextWords(words: Word[], word: Word): { word: Word, share: number }[] {
  const followers = words.slice(1).filter((_, i) => words[i] === word)
  return [...new Set(followers)]
    .map(next => ({ word: next, share: followers.filter(follower => follower === next).length / followers.length }))
    .toSorted((a, b) => b.share - a.share)
}
