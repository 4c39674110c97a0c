/**
 * A world model as small as it can be: a linear map from one frame to the
 * change until the next, learnt by ridge regression from frames that were
 * watched. It feels whether the ball touches the floor, but nobody tells it
 * what a floor does: until it has seen a bounce, the weights of the touch are
 * zero and its ball falls on.
 */
import type { BallState, Motion } from './ball.ts'
import type { Matrix } from './ridge.ts'
import { BOX_WIDTH_M, FRAME_S, observe, RADIUS_M, throwBall } from './ball.ts'
import { randomFrom } from './random.ts'
import { ridge, times } from './ridge.ts'

/** Weights, features x changes of (x, y, vx, vy). */
export type WorldModel = Matrix

/** Strength of the ridge: small against the sums of squares of a few frames. */
const LAMBDA = 0.03

/** Frames that a prediction runs: half a second. */
export const HORIZON_FRAMES = 30
/** Range of the number of watched frames. */
export const WATCHED_FRAMES = { min: 4, max: 44 } as const
/** The throw that is watched. */
export const EPISODE = throwBall({ x: 0.08, y: 0.53, vx: 0.7, vy: 0.3 }, WATCHED_FRAMES.max + HORIZON_FRAMES)

/** The horizontal place is left out: the world is the same everywhere. `touch` is felt on the way to the next frame. */
function features({ y, vx, vy }: Motion, touch: 0 | 1): number[] {
  return [1, y, vx, vy, touch, touch * y, touch * vy]
}

/** Learns from each pair of neighbouring frames of each course that was watched. */
export function learn(courses: BallState[][], lambda = LAMBDA): WorldModel {
  const inputs: Matrix = []
  const changes: Matrix = []
  for (const course of courses) {
    course.reduce((now, next) => {
      inputs.push(features(now, next.contact))
      changes.push([next.x - now.x, next.y - now.y, next.vx - now.vx, next.vy - now.vy])
      return next
    })
  }
  return ridge(inputs, changes, lambda)
}

function nextMotion(model: WorldModel, now: Motion, touch: 0 | 1): Motion {
  const [x = 0, y = 0, vx = 0, vy = 0] = times(features(now, touch), model)
  return { x: now.x + x, y: now.y + y, vx: now.vx + vx, vy: now.vy + vy }
}

/** The model's imagination: the frames after `start`. It feels a touch where its falling ball would overlap the floor. */
export function imagine(model: WorldModel, start: Motion, frames = HORIZON_FRAMES): Motion[] {
  const course: Motion[] = []
  let now = start
  while (course.length < frames) {
    const free = nextMotion(model, now, 0)
    now = free.y < RADIUS_M && now.vy < 0 ? nextMotion(model, now, 1) : free
    course.push(now)
  }
  return course
}

/** Downward acceleration in m/s² that the model believes in: the bias of the change of vy. */
export function learntGravity(model: WorldModel): number {
  const biasOfVy = model[0]?.[3] ?? Number.NaN
  return -biasOfVy / FRAME_S
}

/** A throw that no model has watched, by the same hand: lower, a little faster or slower. It bounces once within the horizon. */
export function heldOutThrow(seed: number): BallState[] {
  const uniform = randomFrom(seed)
  const start = { x: 0.1, y: 0.3 + 0.2 * uniform(), vx: 0.65 + 0.1 * uniform(), vy: -0.8 + 0.6 * uniform() }
  return throwBall(start, HORIZON_FRAMES + 1)
}

/** Mean distance between what is imagined from the first frame of `truth` and the truth, in percent of the box's width. */
export function errorPercent(model: WorldModel, truth: BallState[]): number {
  const [start, ...later] = truth
  if (!start)
    return Number.NaN
  const imagined = imagine(model, start, later.length)
  const sum = later.reduce((total, { x, y }, i) => total + Math.hypot(x - (imagined[i]?.x ?? x), y - (imagined[i]?.y ?? y)), 0)
  return 100 * sum / later.length / BOX_WIDTH_M
}

/** Error on held-out throws against the number of watched frames: the mean of `runs` noisy viewings of the episode. */
export function errorCurve(runs = 25): { frames: number, errorPercent: number }[] {
  const viewings = Array.from({ length: runs }, (_, i) => ({ seen: observe(EPISODE, i + 1), truth: heldOutThrow(i + 1) }))
  return Array.from({ length: WATCHED_FRAMES.max - WATCHED_FRAMES.min + 1 }, (_, i) => {
    const frames = WATCHED_FRAMES.min + i
    const errors = viewings.map(({ seen, truth }) => errorPercent(learn([seen.slice(0, frames)]), truth))
    return { frames, errorPercent: errors.reduce((a, b) => a + b) / runs }
  })
}
