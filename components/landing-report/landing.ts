import type { Verdict } from '../../data/verdict.ts'
import { counted } from '../../composables/numerals.ts'

/** How high a prediction still hangs above the ground on the landing report, in px. */
export const landingHeight: Record<Verdict, number> = {
  kept: 0,
  partly: 74,
  pending: 136,
  missed: 198,
}

/** Where a verdict leaves a prediction; what is neither down nor gone is in the air. */
const whereabouts: Record<Verdict, string> = {
  kept: '着地',
  partly: '半空',
  pending: '半空',
  missed: '飘走',
}

/** From the ground up. */
const PLACES = ['着地', '半空', '飘走']

/** The finding of the landing report in one sentence, lowest first. */
export function landingTitle(verdicts: Verdict[]): string {
  const places = PLACES
    .map(place => ({ place, count: verdicts.filter(verdict => whereabouts[verdict] === place).length }))
    .filter(({ count }) => count > 0)
  const parts = places.length === 1
    ? [`全都${places[0]!.place}`]
    : places.map(({ place, count }) => `${counted(count)}个${place}`)
  return `${counted(verdicts.length)}个预言：${parts.join('，')}`
}

/**
 * On which click each prediction goes to where it ends, in the order of the
 * title: first what lands, then what stays in the air, then what drifts off.
 */
export function landingBeats(verdicts: Verdict[]): number[] {
  const ends = verdicts.map(verdict => whereabouts[verdict])
  const places = PLACES.filter(place => ends.includes(place))
  return ends.map(end => places.indexOf(end) + 1)
}
