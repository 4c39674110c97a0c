/**
 * What front matter may say beyond Slidev's own keys and the props of the slide's layout. A key that stands in none
 * of the three places is a problem (scripts/problems/keys.ts reads these types).
 */
export interface SlideFrontmatter {
  /** Line above the title; the chapter's title without it. */
  kicker?: string
  /** Ids in data/sources of what the slide shows. */
  source?: string | string[]
  /** Ids in data/sources of what only the note says. */
  noteSource?: string | string[]
  /** Words at the end of the source line. */
  sourceNote?: string
  /** Planned length; setup/preparser.ts reckons it from the note. */
  minutes?: number
  /** Short name of the chapter that begins here. */
  chapter?: string
  /** Id in data/checks of the check that the slide shows. */
  check?: string
  /** The list that goes on over as many slides as it needs; setup/repeat.ts writes the part there. */
  repeat?: string | object
  /** What the slide's `image` shows, for those who cannot see it. */
  alt?: string
}

/** Front matter of the first slide, for the whole deck; what is empty is not shown. */
export interface DeckHeadmatter {
  speaker?: string
  event?: string
  /** ISO date. */
  date?: string
  /** https address of the published deck. */
  url?: string
  /** https address for replies. */
  replies?: string
}

/** Slidev reads these, its types do not name them. */
export interface UntypedFrontmatter {
  lang?: string
  /** Another word for `title`. */
  name?: string
  timesplit?: string
  keywords?: string
}
