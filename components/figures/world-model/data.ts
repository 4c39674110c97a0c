/** Throws of the buttons: place in m from the lower left corner of the box, velocity in m/s, upward positive. */
export const throws = {
  gentle: { label: '轻抛', start: { x: 0.12, y: 0.3, vx: 0.55, vy: 0.8 } },
  high: { label: '高抛', start: { x: 0.25, y: 0.08, vx: 0.5, vy: 2.6 } },
  wall: { label: '撞墙', start: { x: 0.3, y: 0.36, vx: 2.4, vy: 0.9 } },
} as const
export type ThrowName = keyof typeof throws

/** The watched throw: the ball comes down, bounces once, comes down again. */
export const watchedThrow = { x: 0.08, y: 0.53, vx: 0.7, vy: 0.3 } as const

/** Range of the number of watched frames, and their number at each click position. */
export const watchedFrames = { min: 4, max: 44, atStep: [4, 9, 34] } as const
