/** The part of a source that a source line shows. */
export interface Labelled { publisher: string, date: string }

/** Sources of one publisher: its name once, with the date or the range of years. */
export interface SourceGroup<T> { label: string, sources: T[] }

/** Characters of a date that fit a line: all, from five publishers on the year, from eight on none. */
function roomFor(publishers: number): number {
  return publishers < 5 ? 10 : publishers < 8 ? 4 : 0
}

function when(dates: string[], length: number): string {
  const shown = dates.map(date => date.slice(0, dates.length > 1 ? Math.min(length, 4) : length)).filter(Boolean).sort()
  return [...new Set([shown.at(0), shown.at(-1)])].join('–')
}

/** Groups of a source line, in the order of their first source. */
export function groupSources<T extends Labelled>(sources: T[]): SourceGroup<T>[] {
  const groups = [...Map.groupBy(sources, ({ publisher }) => publisher)]
  const length = roomFor(groups.length)
  return groups.map(([publisher, sources]) => ({
    label: [publisher, when(sources.map(({ date }) => date), length)].filter(Boolean).join('，'),
    sources,
  }))
}
