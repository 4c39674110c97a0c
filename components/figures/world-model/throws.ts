/** Throws by the audience: their limits, and the outcome of a prediction. */
import type { Motion } from './ball.ts'
import { BOX_HEIGHT_M, BOX_WIDTH_M, FRAME_S, GRAVITY_M_S2, RADIUS_M, RESTITUTION } from './ball.ts'

/** Largest horizontal speed: the box is crossed in a third of a second. */
const MAX_ASIDE_M_S = 3
/** Limits of the ball's centre. */
const TOP_M = BOX_HEIGHT_M - RADIUS_M
const RIGHT_M = BOX_WIDTH_M - RADIUS_M

/** Clamps `value`; NaN counts as zero. */
function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(Number.isNaN(value) ? 0 : value, min), max)
}

/**
 * Speed at the floor whose bounce ends at the top of the box: the root of e²v²/2g + (e + e²)vΔt = height.
 * The second term is what `nextFrame` may add, because it reflects only at the end of the frame of contact.
 */
const MAX_LANDING_M_S = ((): number => {
  const square = RESTITUTION ** 2 / (2 * GRAVITY_M_S2)
  const late = (RESTITUTION + RESTITUTION ** 2) * FRAME_S
  return (Math.sqrt(late ** 2 + 4 * square * (TOP_M - RADIUS_M)) - late) / (2 * square)
})()

/** The nearest throw that stays in the open box, by conservation of energy: upward v² = 2g to the top, downward within the landing speed. */
export function withinBox(wish: Motion): Motion {
  const y = within(wish.y, RADIUS_M, TOP_M)
  const up = Math.sqrt(2 * GRAVITY_M_S2 * (TOP_M - y))
  const down = Math.sqrt(Math.max(MAX_LANDING_M_S ** 2 - 2 * GRAVITY_M_S2 * (y - RADIUS_M), 0))
  return {
    x: within(wish.x, RADIUS_M, RIGHT_M),
    y,
    vx: within(wish.vx, -MAX_ASIDE_M_S, MAX_ASIDE_M_S),
    vy: within(wish.vy, -down, up),
  }
}

/** Distance outside the box from which the ball counts as lost: a predicted bounce may be a frame late. */
const LOST_M = 0.1

/** What becomes of a predicted ball. */
export type Outcome = 'floor' | 'wall' | 'bounce' | 'flight'

/** Index of the first frame in which the ball is through floor or wall, -1 if there is none. */
export function lostAt(course: Motion[]): number {
  return course.findIndex(({ x, y }) => y < -LOST_M || x < -LOST_M || x > BOX_WIDTH_M + LOST_M)
}

/** Through the floor, through a wall, bounced, or still in the air. */
export function outcomeOf(course: Motion[]): Outcome {
  const lost = course[lostAt(course)]
  if (lost)
    return lost.y < -LOST_M ? 'floor' : 'wall'
  const turned = course.slice(1).some(({ vx, vy }, i) => vy > Math.max(course[i]!.vy, 0) + 0.1 || vx * course[i]!.vx < -0.01)
  return turned ? 'bounce' : 'flight'
}
