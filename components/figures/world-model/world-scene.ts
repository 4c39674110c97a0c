/** What the box shows: what was watched, what really follows, and what the model predicts. */
import type { BallState, Motion } from './ball.ts'
import type { Outcome } from './throws.ts'
import type { WorldModel } from './world-model.ts'
import { observe, throwBall } from './ball.ts'
import { lostAt, outcomeOf, withinBox } from './throws.ts'
import { EPISODE, HORIZON_FRAMES, imagine } from './world-model.ts'

/** Seed of the observation that is drawn: of 25 the one whose model is the median at 34 frames. */
const VIEWING = 16
/** The episode as observed. */
export const SEEN = observe(EPISODE, VIEWING)

/** Frames of a throw: a little more than a second, or until shortly after the predicted ball is lost. */
const THROW_FRAMES = 72
const MOMENT_FRAMES = 14

export interface Scene {
  /** Up to now. */
  watched: BallState[]
  /** What really follows; the first frame is now. */
  truth: BallState[]
  /** What the model predicts; the first frame is now. */
  imagined: Motion[]
  outcome: Outcome
}

/** The episode, watched for `frames` frames and predicted from there; the truth runs to frame `end`. */
export function episodeScene(model: WorldModel, frames: number, end: number): Scene {
  const now = SEEN[frames - 1]!
  const imagined = [now, ...imagine(model, now, HORIZON_FRAMES)]
  return { watched: EPISODE.slice(0, frames), truth: EPISODE.slice(frames - 1, end), imagined, outcome: outcomeOf(imagined) }
}

/** A throw by the audience, limited to what the box allows. */
export function throwScene(model: WorldModel, wish: Motion): Scene {
  const start = withinBox(wish)
  const imagined = [start, ...imagine(model, start, THROW_FRAMES)]
  const lost = lostAt(imagined)
  const truth = throwBall(start, 1 + (lost < 0 ? THROW_FRAMES : Math.min(lost + MOMENT_FRAMES, THROW_FRAMES)))
  return { watched: truth.slice(0, 1), truth, imagined: imagined.slice(0, truth.length), outcome: outcomeOf(imagined) }
}
