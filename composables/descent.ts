/** Y of the altimeter's start and of its ground, px of the canvas. */
export const TOP = 60
export const GROUND = 660

/** Y of a slide on the altimeter, px of the canvas: slides are equally spaced down to the `landing`, and what follows stays on the ground. */
export function altitudeY(no: number, landing: number): number {
  return TOP + (GROUND - TOP) * Math.min(1, (no - 1) / Math.max(1, landing - 1))
}

/** Share of sky and of earth in the background colour, in percent. */
export interface Tone { sky: number, earth: number }

/** Background by position in the talk: 24 % sky on slide 2, none in the middle, 45 % earth before the closing, in steps too small to be noticed. */
export function pageTone(no: number, last: number): Tone {
  const way = Math.min(1, Math.max(0, (no - 2) / Math.max(1, last - 3)))
  return {
    sky: Math.round(24 * Math.max(0, 1 - 2 * way) * 100) / 100,
    earth: Math.round(45 * Math.max(0, 2 * way - 1) * 100) / 100,
  }
}
