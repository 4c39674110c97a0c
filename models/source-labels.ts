/** What a source line shows of a source. */
export interface Labelled { publisher: string, date: string }

/**
 * Labels for a source line: sources of one publisher stand together, the name
 * is said once, and a year that has just been said is left out.
 */
export function withLabels<T extends Labelled>(sources: T[]): (T & { label: string })[] {
  const groups = Map.groupBy(sources, ({ publisher }) => publisher)
  return [...groups.values()].flatMap(group => group.map((source, i) => {
    const { publisher, date } = source
    const before = group[i - 1]?.date.slice(0, 5)
    if (!before)
      return { ...source, label: date ? `${publisher}，${date}` : publisher }
    return { ...source, label: date.length > 5 && date.startsWith(before) ? date.slice(5) : date || publisher }
  }))
}
