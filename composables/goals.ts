import type { SlideLike } from './chapters.ts'
import { chaptersOf, lastOfTalk } from './chapters.ts'

/** Slides that are one key away, from the first to the last. */
export interface Goal { first: number, last: number }

/** What is shown again when it is asked for; a deck may lack any. */
export type Goals = Partial<Record<'report' | 'bill' | 'sources', Goal>>

export function goalsOf(slides: SlideLike[]): Goals {
  const one = (no: number | undefined): Goal | undefined => no === undefined ? undefined : { first: no, last: no }
  const end = lastOfTalk(slides)
  return {
    report: one(chaptersOf(slides).find(({ numeral }) => numeral === '地')?.no),
    bill: one(slides.find(({ layout }) => layout === 'bill')?.no),
    sources: end < slides.length ? { first: end + 1, last: slides.length } : undefined,
  }
}

/** A slide, and its full address with the click. */
export interface Place { no: number, address: string }

const within = (goal: Goal | undefined, { no }: Place): boolean => goal !== undefined && goal.first <= no && no <= goal.last

/** Remembers where the talk was left for one of its goals, however many follow; turning pages away from them ends it. */
export function excursions(goals: () => Goals): { moved: (to: Place, from: Place) => void, answer: (name: keyof Goals, now: Place) => Goal | string | undefined } {
  let left: string | undefined
  return {
    /** After every change of slide or click. Into the appendix there are links, too. */
    moved(to, from) {
      if (!Object.values(goals()).some(goal => within(goal, to)))
        left = undefined
      else if (within(goals().sources, to) && !within(goals().sources, from))
        left ??= from.address
    },
    /** Where the key of a goal leads: to it, or, pressed there, to the address where the talk was left, if it was. */
    answer(name, now) {
      const goal = goals()[name]
      if (!within(goal, now)) {
        if (goal)
          left ??= now.address
        return goal
      }
      const back = left
      left = undefined
      return back
    },
  }
}
