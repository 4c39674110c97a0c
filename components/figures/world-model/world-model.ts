/**
 * A minimal world model: a linear map from a frame to how the next one differs from plain inertia, learnt by ridge
 * regression from watched frames. Its input says when the ball touches floor or wall, but not what that does: until
 * it has seen a bounce, those weights are zero and the ball goes on.
 */
import type { BallState, Motion, Touch } from './ball.ts'
import type { Matrix, Sums } from './ridge.ts'
import { randomFrom } from '../../drawing/random.ts'
import { BOX_WIDTH_M, FRAME_S, observe, throwBall, touchOf } from './ball.ts'
import { watchedFrames, watchedThrow } from './data.ts'
import { addSample, noSamples, ridge, times } from './ridge.ts'

/** Weights, features x deviations from inertia in (x, y, vx, vy). */
export type WorldModel = Matrix

/** Columns of the regression: see `features` and `watchFrame`. */
const FEATURES = 10
const TARGETS = 4

/** λ of the ridge: small against the sums of squares of a few frames. */
const LAMBDA = 0.01

/** Length of a prediction: half a second. */
export const HORIZON_FRAMES = 30
/** The watched course, long enough to predict from any of the watched frames. */
export const EPISODE = throwBall(watchedThrow, watchedFrames.max + HORIZON_FRAMES)

/** Number of held-out throws for the error. */
const EXAMS = 25

/** Inputs of the model. The floor is the same everywhere and the walls mirror each other, so x counts only at a wall, from the middle of the box. */
function features({ x, y, vx, vy }: Motion, { contact, wall }: Touch): number[] {
  const atWall = Math.abs(wall)
  return [1, y, vx, vy, contact, contact * y, contact * vy, wall, atWall * (x - BOX_WIDTH_M / 2), atWall * vx]
}

/** The next frame by inertia alone: the prediction of a model without training. */
function inertia({ x, y, vx, vy }: Motion): Motion {
  return { x: x + vx * FRAME_S, y: y + vy * FRAME_S, vx, vy }
}

/** Adds one sample to the sums: the deviation of the next frame from inertia. */
function watchFrame(sums: Sums, now: BallState, next: BallState): void {
  const expected = inertia(now)
  addSample(sums, features(now, next), [next.x - expected.x, next.y - expected.y, next.vx - expected.vx, next.vy - expected.vy])
}

/** Learns from each pair of consecutive frames of each watched course. */
export function learn(courses: BallState[][], lambda = LAMBDA): WorldModel {
  const sums = noSamples(FEATURES, TARGETS)
  for (const course of courses) {
    for (const [i, next] of course.slice(1).entries())
      watchFrame(sums, course[i]!, next)
  }
  return ridge(sums, lambda)
}

function nextMotion(model: WorldModel, now: Motion, touch: Touch): Motion {
  const [x = 0, y = 0, vx = 0, vy = 0] = times(features(now, touch), model)
  const expected = inertia(now)
  return { x: expected.x + x, y: expected.y + y, vx: expected.vx + vx, vy: expected.vy + vy }
}

/** Predicts the frames after `start`, with a touch where the ball would overlap floor or wall. */
export function imagine(model: WorldModel, start: Motion, frames = HORIZON_FRAMES): Motion[] {
  const course: Motion[] = []
  let now = start
  while (course.length < frames) {
    const free = nextMotion(model, now, { contact: 0, wall: 0 })
    const touch = touchOf({ ...now, vy: free.vy }, free)
    now = touch.contact || touch.wall ? nextMotion(model, now, touch) : free
    course.push(now)
  }
  return course
}

/** A held-out throw similar to the watched one: lower, a little faster or slower. It bounces once within the horizon. */
export function heldOutThrow(seed: number): BallState[] {
  const uniform = randomFrom(seed)
  const start = { x: 0.1, y: 0.3 + 0.2 * uniform(), vx: 0.65 + 0.1 * uniform(), vy: -0.8 + 0.6 * uniform() }
  return throwBall(start, HORIZON_FRAMES + 1)
}

/** Mean distance between `truth` and the prediction from its first frame, in percent of the box's width. */
export function errorPercent(model: WorldModel, truth: BallState[]): number {
  const [start, ...later] = truth
  if (!start)
    return Number.NaN
  const imagined = imagine(model, start, later.length)
  const sum = later.reduce((total, { x, y }, i) => total + Math.hypot(x - (imagined[i]?.x ?? x), y - (imagined[i]?.y ?? y)), 0)
  return 100 * sum / later.length / BOX_WIDTH_M
}

const exams = Array.from({ length: EXAMS }, (_, i) => heldOutThrow(i + 1))

/** Mean error on the held-out throws, in percent of the box's width. */
export function examPercent(model: WorldModel): number {
  return exams.reduce((sum, truth) => sum + errorPercent(model, truth), 0) / EXAMS
}

/** Error on held-out throws against the number of watched frames: the mean over as many noisy observations of the episode, one throw each. */
export function errorCurve(): { frames: number, errorPercent: number }[] {
  const viewings = exams.map((truth, i) => ({ truth, seen: observe(EPISODE, i + 1), sums: noSamples(FEATURES, TARGETS) }))
  const curve = EPISODE.slice(0, watchedFrames.max).map((_, i) => {
    const errors = viewings.map(({ truth, seen, sums }) => {
      if (i > 0)
        watchFrame(sums, seen[i - 1]!, seen[i]!)
      return i + 1 < watchedFrames.min ? 0 : errorPercent(ridge(sums, LAMBDA), truth)
    })
    return { frames: i + 1, errorPercent: errors.reduce((a, b) => a + b) / EXAMS }
  })
  return curve.slice(watchedFrames.min - 1)
}
