/** The other kind of prediction: the episode as words, one per frame, and a table of which word follows which. */
import type { BallState } from './ball.ts'

export type Word = '上升' | '悬停' | '落下' | '触地' | '撞墙'

/** Speed in m/s below which the ball seems to hang in the air. */
const HANGING_M_S = 0.15

function wordFor({ vy, contact, wall }: BallState): Word {
  if (contact)
    return '触地'
  if (wall)
    return '撞墙'
  if (Math.abs(vy) < HANGING_M_S)
    return '悬停'
  return vy > 0 ? '上升' : '落下'
}

export function toWords(course: BallState[]): Word[] {
  return course.map(wordFor)
}

/** Bigram counts: what has followed `word` in the `texts`, as shares of 1, most frequent first; empty if nothing has. */
export function nextWords(texts: Word[][], word: Word | undefined): { word: Word, share: number }[] {
  const followers = texts.flatMap(text => text.slice(1).filter((_, i) => text[i] === word))
  return [...new Set(followers)]
    .map(next => ({ word: next, share: followers.filter(follower => follower === next).length / followers.length }))
    .toSorted((a, b) => b.share - a.share)
}

/** The words that the table goes on with: each time the most frequent follower of the one before, as long as it knows one. */
export function goOn(texts: Word[][], word: Word | undefined, count: number): Word[] {
  const next = count > 0 ? nextWords(texts, word)[0]?.word : undefined
  return next ? [next, ...goOn(texts, next, count - 1)] : []
}

/** Equal words in a row, with the indices of the first and the last. */
export function runsOf(words: Word[]): { word: Word, from: number, to: number }[] {
  const starts = words.flatMap((word, i) => word === words[i - 1] ? [] : [i])
  return starts.map((from, i) => ({ word: words[from]!, from, to: (starts[i + 1] ?? words.length) - 1 }))
}
