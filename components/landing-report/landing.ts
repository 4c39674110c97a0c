import type { Verdict } from '../../data/verdict.ts'
import { counted } from '../../composables/numerals.ts'

/** Height of a balloon above the ground on the landing report, px. */
export const landingHeight: Record<Verdict, number> = {
  kept: 0,
  partly: 60,
  pending: 110,
  missed: 160,
}

/** Where a verdict puts a prediction: what neither lands nor drifts off is in the air. */
const whereabouts: Record<Verdict, string> = {
  kept: '着地',
  partly: '半空',
  pending: '半空',
  missed: '飘走',
}

/** From the ground up. */
const PLACES = ['着地', '半空', '飘走']

/** The result in one sentence, lowest place first. */
export function landingTitle(verdicts: Verdict[]): string {
  const places = PLACES
    .map(place => ({ place, count: verdicts.filter(verdict => whereabouts[verdict] === place).length }))
    .filter(({ count }) => count > 0)
  const parts = places.length === 1
    ? [`全都${places[0]!.place}`]
    : places.map(({ place, count }) => `${counted(count)}个${place}`)
  return `${counted(verdicts.length)}个预言：${parts.join('，')}`
}
