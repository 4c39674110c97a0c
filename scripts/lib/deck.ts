import type { Check } from '../../data/checks.ts'
import type { Person } from '../../data/people.ts'
import type { Source } from '../../data/sources.ts'
import { existsSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { injectPreparserExtensionLoader, load } from '@slidev/parser/fs'
import { plainTitle } from '../../composables/chapters.ts'
import { layoutOf } from '../../composables/layouts.ts'
import { UserError } from './errors.ts'

/** A slide as it stands in the Markdown. */
export interface DeckSlide {
  /** 1-based. */
  no: number
  /** Without marks and tags; empty when the slide has none. */
  title: string
  layout: string
  /** Completed by setup/preparser.ts: `minutes` always, `clicks` where the note marks them. */
  frontmatter: Record<string, unknown>
  /** Markdown without front matter and note. */
  content: string
  note: string
  /** From the root, with forward slashes. */
  file: string
  /** Where the slide begins in its file, 1-based. */
  line: number
  /** Its front matter is no YAML. */
  broken?: boolean
}

/** The facts that slides name by id. */
export interface Ledger {
  sources: Record<string, Source>
  people: Record<string, Person>
  checks: Record<string, Check>
  verdicts: Record<string, string>
}

/** Everything that can be known of the talk without a browser. */
export interface Deck {
  root: string
  slides: DeckSlide[]
  ledger: Ledger
  /** Names of our own layouts. */
  layouts: string[]
  /** Files under public/ and pages/, from the root. */
  files: Set<string>
  /** What the parser could not find or read, one sentence each. */
  unreadable: string[]
}

/** Loads a module by its absolute path; the dev server passes one that sees edits. */
export type Importer = (path: string) => Promise<Record<string, any>>

const nativeImport: Importer = path => import(pathToFileURL(path).href)

async function loadLedger(root: string, importer: Importer): Promise<Ledger> {
  const [sources, people, checks, verdict] = await Promise.all(
    ['sources', 'people', 'checks', 'verdict'].map(name => importer(join(root, `data/${name}.ts`))),
  )
  return { sources: sources!.sources, people: people!.people, checks: checks!.checks, verdicts: verdict!.verdictWords }
}

async function list(root: string, pattern: string): Promise<string[]> {
  return (await Array.fromAsync(glob(pattern, { cwd: root }))).map(path => path.replaceAll('\\', '/')).sort()
}

/** Lets this process read decks with the preparser of `root`, which Slidev's command line alone does by itself. */
function usePreparser(root: string, importer: Importer): void {
  const path = join(root, 'setup/preparser.ts')
  injectPreparserExtensionLoader(async (_roots, headmatter, filepath, mode) =>
    existsSync(path) ? (await importer(path)).default({ headmatter, filepath, mode }) : [])
}

/**
 * Reads the deck in `root`. Whatever else reads it later in this process, as Slidev's own functions do for the PDF,
 * reads it with the same preparser.
 * @throws UserError where there is none
 */
export async function loadDeck(root: string, importer = nativeImport): Promise<Deck> {
  const entry = join(root, 'slides.md')
  if (!existsSync(entry))
    throw new UserError(`${root} 里没有 slides.md，请在演示文稿的根目录里运行。`)
  usePreparser(root, importer)
  const { slides, markdownFiles } = await load({ roots: [root], userRoot: root }, entry)
  const name = (path: string): string => relative(root, path).replaceAll('\\', '/')
  const unreadable = Object.values(markdownFiles).flatMap(md => (md.errors ?? []).map(({ row, message }) =>
    `${name(md.filepath)}:${row + 1} 读不了：${message.replace(/^Imported markdown file not found: (.*)$/, (_, path: string) => `src 指的 ${name(path)} 不存在，请核对文件名`)}。`))
  return {
    root,
    slides: slides.map(({ title, frontmatter, content, note, source }, i) => ({
      no: i + 1,
      title: plainTitle(String(title ?? '')),
      layout: layoutOf(frontmatter.layout, i + 1),
      frontmatter,
      content,
      note: note ?? '',
      file: name(source.filepath),
      line: source.start + 1,
      broken: Boolean(source.frontmatterDoc?.errors.length),
    })),
    ledger: await loadLedger(root, importer),
    layouts: (await list(root, 'layouts/**/*.vue')).map(path => basename(path, '.vue')),
    files: new Set(await list(root, '{public,pages}/**/*.*')),
    unreadable,
  }
}
