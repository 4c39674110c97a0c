/** How long a slide is planned to take. */
export interface Timed {
  minutes: number
}

/** Part of the planned time, s from the turn away from the cover. */
export interface Span {
  from: number
  until: number
}

/** Seconds off the plan that are not worth a word. */
const NEAR = 15

/**
 * When each slide is planned to begin, and at the end of the list when the last one ends; s. The clock starts at the
 * turn away from the cover, which therefore takes no time.
 */
export function startsOf(slides: Timed[]): number[] {
  return slides.reduce((starts, { minutes }, i) => [...starts, starts[i]! + (i ? minutes * 60 : 0)], [0])
}

/** Planned length of the talk without its cover, s. */
export function plannedLength(starts: number[]): number {
  return starts.at(-1)!
}

/** When the talk is planned to stand at a click of slide `no` (1-based): what its clicks divide is its time in equal parts. Behind the last slide there is no time left. */
export function plannedAt(starts: number[], no: number, clicks = 0, clicksTotal = 0): Span {
  const begin = starts[Math.min(no, starts.length) - 1]!
  const end = starts[Math.min(no, starts.length - 1)]!
  const part = (end - begin) / (clicksTotal + 1)
  const passed = Math.min(clicks, clicksTotal)
  return { from: begin + passed * part, until: begin + (passed + 1) * part }
}

/** Seconds that the talk is ahead of its plan after `passed` seconds, negative behind it. */
export function lead(planned: Span, passed: number): number {
  return Math.max(0, planned.from - passed) - Math.max(0, passed - planned.until)
}

/** One calm phrase for how far the talk is ahead: 快了 1 分, 慢了 40 秒, 正好. */
export function paceWords(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 10) * 10
  if (Math.abs(ahead) < NEAR)
    return '正好'
  return `${ahead > 0 ? '快了' : '慢了'} ${seconds < 60 ? `${seconds} 秒` : `${Math.round(seconds / 30) / 2} 分`}`
}
