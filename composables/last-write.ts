/** A value as JSON, with the time of its writing: ms, later than that of all that its writer had seen. */
export type Entry = [at: number, text: string]
/** The values that all windows of a talk share. */
export type Entries = Record<string, Entry>

/** Of two writings of one value the later holds; of two of one time the same one in every window. */
function holds([at, text]: Entry, mine?: Entry): boolean {
  return !mine || at > mine[0] || (at === mine[0] && text > mine[1])
}

/** Takes into `mine` what is newer in `theirs`; in whatever order windows hear of each other, they come to the same. @returns what was newer */
export function merge(mine: Entries, theirs: Entries): Entries {
  const news = Object.fromEntries(Object.entries(theirs).filter(([key, entry]) => holds(entry, mine[key])))
  Object.assign(mine, news)
  return news
}
