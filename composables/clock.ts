import type { Timer } from './shared.ts'

/** A running clock older than this is of another day's talk, ms. */
const LONGEST = 6 * 3600_000
/** The system's clock is corrected by less than this all the time, ms. */
const TREMOR = 2000

export const STOPPED: Timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 }

/** Seconds on the clock. Times are ms since 1970, so a day boundary or another time zone changes nothing. */
export function passed({ status, startedAt, pausedAt }: Timer, now: number): number {
  return status === 'stopped' ? 0 : Math.max(0, (status === 'paused' ? pausedAt : now) - startedAt) / 1000
}

/** A stopped clock begins; one that runs or is paused stays as it is. */
export function started(timer: Timer, now: number): Timer {
  return timer.status === 'stopped' ? { ...timer, status: 'running', startedAt: now } : timer
}

/** Pauses a running clock; any other one runs, from where it stood. */
export function toggled(timer: Timer, now: number): Timer {
  if (timer.status === 'running')
    return { ...timer, status: 'paused', pausedAt: now }
  return { ...timer, status: 'running', startedAt: now - passed(timer, now) * 1000 }
}

/** A running clock after the system's clock was set back between `before` and `now`: the talk has not lost that time. */
export function afterSetBack(timer: Timer, before: number, now: number): Timer {
  return timer.status === 'running' && now < before - TREMOR ? { ...timer, startedAt: timer.startedAt + now - before } : timer
}

/** Whether the clock is left over from another talk, or from a system whose clock was wrong. */
export function isLeftOver({ status, startedAt, pausedAt }: Timer, now: number): boolean {
  const since = status === 'paused' ? pausedAt : startedAt
  return status !== 'stopped' && (now - since > LONGEST || since - now > TREMOR)
}
