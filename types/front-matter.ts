/** Keys of front matter beyond Slidev's own and the props of the slide's layout; any other key is a problem (scripts/problems/vocabulary.ts reads these types). */
export interface SlideFrontmatter {
  /** Line above the title; by default the chapter's title. */
  kicker?: string
  /** Stands in the title's place until the last click; the title answers it. */
  question?: string
  /** Ids in data/sources for the slide. */
  source?: string | string[]
  /** Ids in data/sources for the note only. */
  noteSource?: string | string[]
  /** Text at the end of the source line. */
  sourceNote?: string
  /** Planned length; by default setup/preparser.ts computes it from the note. */
  minutes?: number
  /** The shortest talk, in minutes, that has this slide (one of `lengths` in the headmatter); without it only the whole. The cover and the first slide of each chapter are in all. */
  keep?: number
  /** Checks of the chapter whose slides a short talk leaves out; setup/shorten.ts writes them there. */
  unshown?: string[]
  /** Short name of the chapter that begins here. */
  chapter?: string
  /** Id in data/checks of the slide's check. */
  check?: string
  /** The list that spans as many slides as it needs; setup/repeat.ts writes the part there. */
  repeat?: string | object
  /** Alternative text of the slide's `image`. */
  alt?: string
  /** Place of a balloon in the slide's picture: x, y, width, height, px of the canvas. The altimeter's starts or ends there. */
  balloon?: [number, number, number, number]
}

/** Front matter of the first slide, for the whole deck; empty values are not shown. */
export interface DeckHeadmatter {
  /** One or two sentences for previews and search engines; the cover's words without it. */
  description?: string
  /** Short talks that can be made of this one, in minutes, such as [12, 5]; `duration` is the whole. */
  lengths?: number[]
  /** Minutes of the short talk that this is; setup/shorten.ts writes them there. */
  shortened?: number
  speaker?: string
  event?: string
  /** ISO date. */
  date?: string
  /** https address of the published deck. */
  url?: string
  /** https address for replies. */
  replies?: string
}

/** Keys that Slidev reads but does not declare in its types. */
export interface UntypedFrontmatter {
  lang?: string
  /** Alias of `title`. */
  name?: string
  timesplit?: string
  keywords?: string
}
