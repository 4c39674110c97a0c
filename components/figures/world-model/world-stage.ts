import type { Motion } from './ball.ts'
import type { Point } from './strobe.ts'
import type { Outcome } from './throws.ts'
import { BOX_HEIGHT_M, BOX_WIDTH_M, FRAME_S, RADIUS_M } from './ball.ts'

/** The box on the canvas, px. */
export const BOX = { left: 80, top: 220, width: 592, height: 592 * BOX_HEIGHT_M / BOX_WIDTH_M } as const
/** The band of words below the box, px; between them a ball may fall through the floor. */
export const BAND = { left: 112, right: BOX.left + BOX.width, top: 604, height: 40 } as const
/** The axis of the error plot, which is the slider, px. */
export const AXIS = { left: 820, right: 1148, y: 530 } as const

const PX_PER_M = BOX.width / BOX_WIDTH_M
export const RADIUS_PX = RADIUS_M * PX_PER_M
/** Px that a ball of 1 m/s moves in a frame. */
export const FRAME_PX = FRAME_S * PX_PER_M

export const OUTCOMES: Record<Outcome, string> = { floor: '穿地而过', wall: '穿墙而过', bounce: '学会反弹', flight: '' }

/** From metres in the box to px of the canvas. */
export function onCanvas({ x, y }: Point): Point {
  return { x: BOX.left + x * PX_PER_M, y: BOX.top + BOX.height - y * PX_PER_M }
}

/** Speed in m/s per metre dragged. */
const THROW_PER_S = 6

/** The throw for a drag from one point of the box to another, px from its upper left corner. */
export function throwFrom(from: Point, to: Point): Motion {
  return {
    x: from.x / PX_PER_M,
    y: BOX_HEIGHT_M - from.y / PX_PER_M,
    vx: (to.x - from.x) / PX_PER_M * THROW_PER_S,
    vy: (from.y - to.y) / PX_PER_M * THROW_PER_S,
  }
}
