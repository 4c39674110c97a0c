/** Where the altimeter begins and where the ground is, px of the canvas. */
export const TOP = 60
export const GROUND = 660

/** Height of a slide on the altimeter in px of the canvas; every slide costs the same. */
export function altitudeY(no: number, last: number): number {
  return TOP + (GROUND - TOP) * Math.min(1, (no - 1) / Math.max(1, last - 1))
}

/** Share of sky and of earth in the paper of a slide, in percent. */
export interface Tone { sky: number, earth: number }

/**
 * The page tone sinks with the talk: 24 % sky on the second slide, none in the
 * middle, 45 % earth before the closing; steps too small to be seen one by one.
 */
export function pageTone(no: number, last: number): Tone {
  const way = Math.min(1, Math.max(0, (no - 2) / Math.max(1, last - 3)))
  return {
    sky: Math.round(24 * Math.max(0, 1 - 2 * way) * 100) / 100,
    earth: Math.round(45 * Math.max(0, 2 * way - 1) * 100) / 100,
  }
}
