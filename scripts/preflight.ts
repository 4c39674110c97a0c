import type { Deck } from './lib/deck.ts'
import type { Line, Talk } from './preflight/lines.ts'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { styleText } from 'node:util'
import { shortLengths } from '../composables/lengths.ts'
import { remarksIn } from '../composables/notes.ts'
import { filesOf } from './export/targets.ts'
import { siteFolder } from './lib/build.ts'
import { currentRecord } from './lib/check-record.ts'
import { command, lengthOption, number } from './lib/cli.ts'
import { loadDeck } from './lib/deck.ts'
import { isFresh } from './lib/fresh.ts'
import { checkLine, filesLine, occasionLine, remarksLine, slidesLine, textLine, timeLine } from './preflight/lines.ts'
import { openSlides } from './preflight/open-slides.ts'
import { problemLine } from './problems/problem.ts'
import { problems } from './problems/problems.ts'

const options = {
  length: lengthOption,
  slot: number('slot', 1, 600, { describe: '主办方给几分钟（默认就是这一场的长短）' }),
} as const

function talkOf({ short, slides }: Deck): Talk {
  return { short, planned: slides.reduce((sum, { frontmatter }) => sum + (Number(frontmatter.minutes) || 0), 0) }
}

/** The deck in `root` in all of its lengths, the whole first. */
async function allLengths(root: string): Promise<[Deck, ...Deck[]]> {
  const decks: Deck[] = []
  const read = async (length: string): Promise<Deck> => {
    process.env.DECK_LENGTH = length
    return loadDeck(root)
  }
  const whole = await read('')
  for (const short of shortLengths(whole.slides[0]!.frontmatter))
    decks.push(await read(String(short)))
  return [whole, ...decks]
}

/** Numbers of the slides whose remarks are in the built notes of `folder`; only words are looked for, because marks and blanks are written otherwise there. */
async function slidesWithRemarks({ slides }: Deck, folder: string): Promise<number[]> {
  const files = await Array.fromAsync(glob('assets/notes-*.js', { cwd: folder }), path => readFile(join(folder, path), 'utf8'))
  const built = files.join('\n')
  return slides.filter(({ note }) => remarksIn(note).some((remark) => {
    const words = remark.match(/\p{Script=Han}{4,}/gu) ?? []
    return words.length > 0 && words.every(word => built.includes(word))
  })).map(({ no }) => no)
}

/** Everything that can be looked at before a talk of `slot` minutes. */
async function look(deck: Deck, slot?: number): Promise<Line[]> {
  const { root, short, slides } = deck
  const [cover] = slides
  const flag = short ? ` -- --length ${short}` : ''
  const build = `npm run build${flag}`
  const folder = siteFolder(short)
  const inText = (await problems(deck)).map(problemLine)
  const hasSite = await isFresh(root, join(root, folder, 'index.html'))
  const files = filesOf({ short }).map(({ file }) => `out/${file}`)
  const stale = await Array.fromAsync(files, async path => await isFresh(root, join(root, path)) ? [] : path)
  const [whole, ...others] = await allLengths(root)
  return [
    textLine(inText),
    checkLine(await currentRecord(root), whole.slides.length),
    timeLine(talkOf(deck), [whole, ...others].map(talkOf), slot ?? Number.parseInt(String(cover!.frontmatter.duration))),
    filesLine('网站', [`${folder}/`], hasSite ? [] : [`${folder}/`], build),
    slidesLine(hasSite ? await openSlides(join(root, folder), slides.length) : undefined, slides.length, build),
    ...hasSite ? [remarksLine(await slidesWithRemarks(deck, join(root, folder)), build)] : [],
    filesLine('文件', files, stale.flat(), `npm run export${flag}`),
    occasionLine(cover!.frontmatter, new Date().toLocaleDateString('sv')),
  ]
}

void command('preflight', '上台以前看一眼：稿子、时间、网站、文件，红的一行一样，写着怎么办。什么也不生成，不到一分钟。', options, async ({ slot }) => {
  const lines = await look(await loadDeck(process.cwd()), slot)
  for (const { about, found, mend } of lines)
    console.log(mend ? styleText('red', `✘ ${about}  ${found} → ${mend}`) : styleText('green', `✔ ${about}  ${found}`))
  console.log('电源、休眠、免打扰、投影的线，这里看不到，自己看一眼。')
  process.exitCode = lines.some(({ mend }) => mend) ? 1 : 0
})
