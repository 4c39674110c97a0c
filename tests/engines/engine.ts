import type { Buffer } from 'node:buffer'
import type { Tab } from '../../scripts/lib/watch.ts'

/** px of the window. */
export type Point = [x: number, y: number]

export type Key = 'Enter' | 'PageDown' | 'ArrowLeft' | 'ArrowUp' | 'ArrowRight' | 'ArrowDown'

/**
 * A window of 1280 x 720 px, without motion, in a browser whose engine is not Chromium's.
 * Keys and mouse are the browser's own: what a control does with them is the engine's doing.
 */
export interface Engine extends Tab {
  press: (key: Key) => Promise<unknown>
  /** Presses the mouse's button at the first point, moves it along the others and lets go at the last. */
  mouse: (...path: [Point, ...Point[]]) => Promise<unknown>
  /** PNG of the window. */
  screenshot: () => Promise<Buffer>
  close: () => Promise<void>
}
