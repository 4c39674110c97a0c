import { altitudeY } from './descent.ts'

/** px of the canvas. */
export interface Place { left: number, top: number, width: number, height: number }

/** What a slide has of the balloon: in its picture, as `balloon` of the front matter, or on the altimeter. */
export interface Stop {
  no: number
  balloon?: number[]
  altimeter: boolean
}

/** A flight of the balloon from one slide to the next. */
export interface Flight { from: Place, to: Place, kind: 'takeoff' | 'landing' }

/** Width of the altimeter's balloon, px; its height is 1.6 times that. */
export const MARKER = 20
/** X of the altimeter's line, px of the canvas. */
export const LINE = 1232

/** The altimeter's balloon on slide `no`. */
function onAltimeter(no: number, landing: number): Place {
  return { left: LINE - MARKER / 2, top: altitudeY(no, landing) - 1.6 * MARKER, width: MARKER, height: 1.6 * MARKER }
}

function inPicture([left = 0, top = 0, width = 0, height = 0]: number[]): Place {
  return { left, top, width, height }
}

/** The flight between two slides: from a picture to the altimeter, or from there into a picture. Only one step forwards, never back and never on a jump. */
export function flightBetween(before: Stop, after: Stop, landing: number): Flight | undefined {
  if (after.no !== before.no + 1)
    return undefined
  if (before.balloon && after.altimeter)
    return { from: inPicture(before.balloon), to: onAltimeter(after.no, landing), kind: 'takeoff' }
  if (before.altimeter && after.balloon)
    return { from: onAltimeter(before.no, landing), to: inPicture(after.balloon), kind: 'landing' }
  return undefined
}
