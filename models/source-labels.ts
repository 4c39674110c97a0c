/** What a source line shows of a source. */
export interface Labelled { publisher: string, date: string }

/** Sources of one publisher: its name said once, with the date, or the years between which they lie. */
export interface SourceGroup<T> { label: string, sources: T[] }

/** From so many publishers on, a line has room for years only. */
const CROWDED = 5

function when(dates: string[], length: number): string {
  if (dates.length === 1)
    return dates[0]!.slice(0, length)
  const years = dates.map(date => date.slice(0, 4)).filter(Boolean).sort()
  return [...new Set([years.at(0), years.at(-1)])].join('–')
}

/** A source line's groups, in the order of their first source. */
export function groupSources<T extends Labelled>(sources: T[]): SourceGroup<T>[] {
  const groups = [...Map.groupBy(sources, ({ publisher }) => publisher)]
  const length = groups.length < CROWDED ? 10 : 4
  return groups.map(([publisher, sources]) => ({
    label: [publisher, when(sources.map(({ date }) => date), length)].filter(Boolean).join('，'),
    sources,
  }))
}
