/** The true motion: a ball thrown into a box, seen from the side. SI units. */
import { randomFrom } from '../../drawing/random.ts'

/** Position and velocity of the ball. */
export interface Motion {
  /** Position of the centre, metres from the left wall and from the floor. */
  x: number
  y: number
  /** Velocity in m/s, upward positive. */
  vx: number
  vy: number
}

/** What the ball has touched since the frame before. */
export interface Touch {
  /** 1 for the floor, else 0. */
  contact: 0 | 1
  /** -1 for the left wall, 1 for the right wall, else 0. */
  wall: -1 | 0 | 1
}

/** What is seen in one frame. */
export interface BallState extends Motion, Touch {}

export const BOX_WIDTH_M = 1
export const BOX_HEIGHT_M = 0.5625
export const RADIUS_M = 0.021
export const FRAME_S = 1 / 60
export const GRAVITY_M_S2 = 9.81
/** Share of its speed that the ball keeps at floor and walls. */
export const RESTITUTION = 0.86

/** Standard deviations of the observation: 1 mm, 5 mm/s. */
const NOISE_M = 0.001
const NOISE_M_S = 0.005

/** Reflects a position beyond `limit` with the loss of a bounce. */
function thrownBack(place: number, limit: number): number {
  return limit - RESTITUTION * (place - limit)
}

/** What the ball touches if free flight would take it from `now` to `free`. */
export function touchOf(now: Motion, free: Motion): Touch {
  const side = now.vx < 0 && free.x < RADIUS_M ? -1 : now.vx > 0 && free.x > BOX_WIDTH_M - RADIUS_M ? 1 : 0
  return { contact: now.vy < 0 && free.y < RADIUS_M ? 1 : 0, wall: side }
}

/** One frame of free flight, reflected at floor and walls. The box is open above. */
function nextFrame(now: Motion): BallState {
  const free = {
    x: now.x + now.vx * FRAME_S,
    y: now.y + now.vy * FRAME_S - GRAVITY_M_S2 * FRAME_S ** 2 / 2,
    vx: now.vx,
    vy: now.vy - GRAVITY_M_S2 * FRAME_S,
  }
  const touch = touchOf({ ...now, vy: free.vy }, free)
  const aside = touch.wall ? { x: thrownBack(free.x, touch.wall < 0 ? RADIUS_M : BOX_WIDTH_M - RADIUS_M), vx: -RESTITUTION * free.vx } : {}
  const up = touch.contact ? { y: thrownBack(free.y, RADIUS_M), vy: -RESTITUTION * free.vy } : {}
  return { ...free, ...aside, ...up, ...touch }
}

/** The true course of a throw in `frames` frames, the first included. */
export function throwBall(start: Motion, frames: number): BallState[] {
  const course: BallState[] = []
  for (let state: BallState = { ...start, contact: 0, wall: 0 }; course.length < frames; state = nextFrame(state))
    course.push(state)
  return course
}

/** A noisy observation of a course: positions and velocities with Gaussian noise (Box-Muller). */
export function observe(course: BallState[], seed: number): BallState[] {
  const uniform = randomFrom(seed)
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return course.map(({ x, y, vx, vy, ...touch }) => ({
    x: x + NOISE_M * gauss(),
    y: y + NOISE_M * gauss(),
    vx: vx + NOISE_M_S * gauss(),
    vy: vy + NOISE_M_S * gauss(),
    ...touch,
  }))
}
