/** The world that is watched: a ball thrown into a box, filmed from the side. SI units. */
import { randomFrom } from './random.ts'

/** Where the ball is and how fast it goes. */
export interface Motion {
  /** Position of the centre, metres from the left wall and from the floor. */
  x: number
  y: number
  /** Velocity in m/s, upward positive. */
  vx: number
  vy: number
}

/** What is seen in one frame. */
export interface BallState extends Motion {
  /** A touch sense: 1 when the ball has met the floor since the frame before, else 0. */
  contact: 0 | 1
}

export const BOX_WIDTH_M = 1
export const RADIUS_M = 0.021
export const FRAME_S = 1 / 60
export const GRAVITY_M_S2 = 9.81
/** Share of its speed that the ball keeps when it bounces. */
export const RESTITUTION = 0.86

/** Standard deviations of what the watcher mismeasures: 2 mm, 1 cm/s. */
const NOISE_M = 0.002
const NOISE_M_S = 0.01

/** One frame of free flight; where that would end under the floor, it is reflected, with a loss. */
function nextFrame({ x, y, vx, vy }: Motion): BallState {
  const fallY = y + vy * FRAME_S - GRAVITY_M_S2 * FRAME_S ** 2 / 2
  const fallVy = vy - GRAVITY_M_S2 * FRAME_S
  const aside = { x: x + vx * FRAME_S, vx }
  if (fallY >= RADIUS_M)
    return { ...aside, y: fallY, vy: fallVy, contact: 0 }
  return { ...aside, y: RADIUS_M - RESTITUTION * (fallY - RADIUS_M), vy: -RESTITUTION * fallVy, contact: 1 }
}

/** The true course of a throw, `frames` long, its first frame included. */
export function throwBall(start: Motion, frames: number): BallState[] {
  const course: BallState[] = []
  for (let state: BallState = { ...start, contact: 0 }; course.length < frames; state = nextFrame(state))
    course.push(state)
  return course
}

/** What a watcher sees of a course: positions and velocities with Gaussian noise (Box-Muller). */
export function observe(course: BallState[], seed: number): BallState[] {
  const uniform = randomFrom(seed)
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return course.map(({ x, y, vx, vy, contact }) => ({
    x: x + NOISE_M * gauss(),
    y: y + NOISE_M * gauss(),
    vx: vx + NOISE_M_S * gauss(),
    vy: vy + NOISE_M_S * gauss(),
    contact,
  }))
}
