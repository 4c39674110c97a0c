import type { Scale } from '../../drawing/scale.ts'
import { linearScale, logScale } from '../../drawing/scale.ts'

export type ComputeView = 'log' | 'linear'

/** An axis of training compute that a slider can run along. */
export interface ComputeAxis {
  /** PF-days to px. */
  x: Scale
  /** The slider's own unit: the power of ten on a log axis, PF-days on a linear one. */
  slider: { min: number, max: number, step: number }
  toSlider: (pfDays: number) => number
  /** Never below the lower end: at zero compute the loss would be infinite. */
  fromSlider: (value: number) => number
  /** PF-days that carry a label. */
  ticks: number[]
}

/** An axis over the `shown` PF-days (powers of ten) on `range` px of the canvas; a linear one begins at 0. */
export function computeAxis(view: ComputeView, shown: { from: number, to: number }, range: readonly [number, number]): ComputeAxis {
  const { from, to } = shown
  const held = (pfDays: number): number => Number.isNaN(pfDays) ? from : Math.min(Math.max(pfDays, from), to)
  if (view === 'linear') {
    return {
      x: linearScale([0, to], range),
      slider: { min: 0, max: to, step: to / 100 },
      toSlider: pfDays => pfDays,
      fromSlider: held,
      ticks: [0, to / 2, to],
    }
  }
  const [min, max] = [Math.log10(from), Math.log10(to)]
  return {
    x: logScale([from, to], range),
    slider: { min, max, step: 0.05 },
    toSlider: Math.log10,
    fromSlider: value => held(10 ** value),
    ticks: Array.from({ length: Math.round(max - min) + 1 }, (_, i) => 10 ** (Math.round(min) + i)),
  }
}
