import { counted } from '../../../composables/numerals.ts'

const msPerDay = 86_400_000

/** Days since 1970-01-01 (UTC) of an ISO date. A month without a day (`2025-05`) counts as its middle, so it is off by half a month at most. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day] = iso.split('-').map(Number)
  if (day)
    return Date.UTC(year, month - 1, day) / msPerDay
  return (Date.UTC(year, month - 1, 1) + Date.UTC(year, month, 1)) / 2 / msPerDay
}

const MONTH_DAYS = 365.25 / 12

/** The time between two dates to the nearest half month: 十二个半月. */
export function monthsBetween(from: string, to: string): string {
  const halves = Math.round(2 * (dayNumber(to) - dayNumber(from)) / MONTH_DAYS)
  return `${counted(Math.floor(halves / 2))}个${halves % 2 ? '半' : ''}月`
}

/** A linear time scale: `from` is at `left`, `to` at `right` (px). */
export function timeScale(from: string, to: string, left: number, right: number): (iso: string) => number {
  const start = dayNumber(from)
  const pxPerDay = (right - left) / (dayNumber(to) - start)
  return iso => left + (dayNumber(iso) - start) * pxPerDay
}

/** The first days of all months after `from`, up to and including `to`. */
export function monthStarts(from: string, to: string): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number)
  const starts: string[] = []
  for (let i = 0; ; i++) {
    const iso = new Date(Date.UTC(year, month + i, 1)).toISOString().slice(0, 10)
    if (iso > to)
      return starts
    starts.push(iso)
  }
}

/** A curve from (x1, y1) to (x2, y2), horizontal at both ends and continued to x `end` (px). */
export function flow(x1: number, y1: number, x2: number, y2: number, end: number): string {
  const mid = (x1 + x2) / 2
  return `M${x1} ${y1}C${mid} ${y1} ${mid} ${y2} ${x2} ${y2}H${end}`
}
