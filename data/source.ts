/** The source of a fact. */
export interface Source {
  /** As published. Where the original headline was not seen, its topic in Chinese. */
  title: string
  /** Short, for source lines. */
  publisher: string
  /** ISO 8601, as exact as it is known: `2026`, `2026-07` or `2026-07-28`; empty for an undated page. */
  date: string
  /** https only. */
  url: string
  /** What a reader should know: reprint, excerpt, self-reported. */
  note?: string
}
