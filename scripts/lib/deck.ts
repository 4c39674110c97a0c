import type { Check } from '../../data/checks.ts'
import type { Person } from '../../data/people.ts'
import type { Source } from '../../data/sources.ts'
import type { Problem } from '../problems/problem.ts'
import type { Broken } from '../problems/yaml.ts'
import { existsSync } from 'node:fs'
import { glob, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { injectPreparserExtensionLoader, load, parse } from '@slidev/parser/fs'
import { plainTitle } from '../../composables/chapters.ts'
import { sourcesWithin } from '../../composables/citations.ts'
import { layoutOf } from '../../composables/layouts.ts'
import { problemLine } from '../problems/problem.ts'
import { brokenFrontmatter, brokenText } from '../problems/yaml.ts'
import { UserError } from './errors.ts'

/** A slide of the Markdown. */
export interface DeckSlide {
  /** 1-based. */
  no: number
  /** Without Markdown and tags; empty if the slide has none. */
  title: string
  layout: string
  /** Completed by setup/preparser.ts: always `minutes`, and `clicks` if the note has click marks. */
  frontmatter: Record<string, unknown>
  /** Markdown without front matter and note. */
  content: string
  note: string
  /** Path from the root, with forward slashes. */
  file: string
  /** Line of its file where it begins, 1-based. */
  line: number
  /** Its text in the file. */
  raw: string
  /** Why its front matter cannot be read. */
  broken?: Broken
}

/** Data that slides refer to by id. */
export interface Ledger {
  sources: Record<string, Source>
  people: Record<string, Person>
  checks: Record<string, Check>
  verdicts: Record<string, string>
  /** Source ids in the data of a figure, by the name of its component. */
  figures: Record<string, string[]>
}

/** All that is known of the talk without a browser. */
export interface Deck {
  root: string
  /** Minutes of a short talk; none if this is the whole. */
  short?: number
  slides: DeckSlide[]
  ledger: Ledger
  /** Files under public/ and pages/, from the root, with their sizes in bytes. */
  files: Map<string, number>
  /** What the parser could not find or parse. */
  unreadable: Problem[]
}

/** Imports a module by its absolute path; the dev server passes one that reloads edited files. */
export type Importer = (path: string) => Promise<Record<string, any>>

const nativeImport: Importer = path => import(pathToFileURL(path).href)

async function list(root: string, pattern: string): Promise<string[]> {
  return (await Array.fromAsync(glob(pattern, { cwd: root }))).map(path => path.replaceAll('\\', '/')).sort()
}

/** What a module exports, in the order of names, which is the language's own; what a dev server or a test loads has the order of the file, and sources would get other numbers there. */
function exportsOf(module: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(module).sort().map(name => [name, module[name]]))
}

async function loadFigures(root: string, importer: Importer): Promise<Ledger['figures']> {
  const rooms = await Promise.all((await list(root, 'components/figures/*/data.ts')).map(async (path) => {
    const ids = sourcesWithin(exportsOf(await importer(join(root, path))))
    return (await list(root, join(dirname(path), '*.vue'))).map(component => [basename(component, '.vue'), ids])
  }))
  return Object.fromEntries(rooms.flat())
}

async function loadLedger(root: string, importer: Importer): Promise<Ledger> {
  const [sources, people, checks, verdict] = await Promise.all(
    ['sources', 'people', 'checks', 'verdict'].map(name => importer(join(root, `data/${name}.ts`))),
  )
  return { sources: sources!.sources, people: people!.people, checks: checks!.checks, verdicts: verdict!.verdictWords, figures: await loadFigures(root, importer) }
}

/** Registers the preparser of `root` for this process, as otherwise only Slidev's command line does. Not if the headmatter is invalid YAML, because Slidev would stop there. */
async function usePreparser(root: string, entry: string, importer: Importer): Promise<void> {
  const path = join(root, 'setup/preparser.ts')
  const loader: Parameters<typeof injectPreparserExtensionLoader>[0] = async (_roots, headmatter, filepath, mode) =>
    existsSync(path) ? (await importer(path)).default({ headmatter, filepath, mode }) : []
  const { slides: [first] } = await parse(await readFile(entry, 'utf8'), entry)
  injectPreparserExtensionLoader(first && brokenFrontmatter(first) ? null! : loader)
}

/** Reads the slides. @throws UserError if the parser fails without a position: at a value that begins with *. */
async function loadSlides(root: string, entry: string, importer: Importer, mode?: string): Promise<Awaited<ReturnType<typeof load>>> {
  try {
    await usePreparser(root, entry, importer)
    return await load({ roots: [root], userRoot: root }, entry, {}, mode)
  }
  catch (error) {
    for (const file of await list(root, '{slides.md,pages/**/*.md}')) {
      const row = (await readFile(join(root, file), 'utf8')).split('\n').findIndex(text => /^[\w-]+:\s*\*/.test(text))
      if (row >= 0)
        throw new UserError(problemLine({ file, line: row + 1, text: brokenText('值不能用 * 开头，请给整个值加上引号') }))
    }
    throw error
  }
}

/** Reads the deck in `root`, in the length that `DECK_LENGTH` asks for. Later reads in this process, such as Slidev's for the PDF, use the same preparser. @throws UserError if there is none, LookupError for an unknown length */
export async function loadDeck(root: string, importer = nativeImport, mode?: string): Promise<Deck> {
  const entry = join(root, 'slides.md')
  if (!existsSync(entry))
    throw new UserError(`${root} 里没有 slides.md，请在演示文稿的根目录里运行。`)
  const { slides, headmatter, markdownFiles } = await loadSlides(root, entry, importer, mode)
  const name = (path: string): string => relative(root, path).replaceAll('\\', '/')
  const unreadable = Object.values(markdownFiles).flatMap(md => (md.errors ?? []).map(({ row, message }) => ({
    file: name(md.filepath),
    line: row + 1,
    text: `读不了：${message.replace(/^Imported markdown file not found: (.*)$/, (_, path: string) => `src 指的 ${name(path)} 不存在，请核对文件名`)}。`,
  })))
  return {
    root,
    short: headmatter.shortened as number | undefined,
    slides: slides.map(({ title, frontmatter, content, note, source }, i) => ({
      no: i + 1,
      title: plainTitle(String(title ?? '')),
      layout: layoutOf(frontmatter.layout, i + 1),
      frontmatter,
      content,
      note: note ?? '',
      file: name(source.filepath),
      // A repeated slide is alone in its file.
      line: frontmatter.repeat ? 1 : source.start + 1,
      raw: source.raw,
      broken: brokenFrontmatter(source),
    })),
    ledger: await loadLedger(root, importer),
    files: new Map(await Promise.all((await list(root, '{public,pages}/**/*.*')).map(async path => [path, (await stat(join(root, path))).size] as const))),
    unreadable,
  }
}
