import type { LookupError } from '../../data/lookup.ts'
import type { Deck, DeckSlide } from '../lib/deck.ts'
import { posix } from 'node:path'
import { idList } from '../../composables/citations.ts'
import { isFullBleed } from '../../composables/layouts.ts'
import { pictureFiles } from '../../composables/pictures.ts'
import { lookup } from '../../data/lookup.ts'

type Rule = (slide: DeckSlide, deck: Deck) => (string | undefined)[]

/** The complaint of `lookup` about an unknown id, if any. */
function unknown(table: object, id: unknown, kind: string): string | undefined {
  try {
    lookup(table as Record<string, object>, String(id), kind)
  }
  catch (error) {
    return (error as LookupError).message
  }
}

const idsExist: Rule = ({ frontmatter, content }, { ledger }) => {
  const { source, noteSource, check } = frontmatter as Record<string, string | undefined>
  const who = [...content.matchAll(/\swho="([^"]*)"/g)].map(([, id]) => id!)
  return [
    ...[...idList(source), ...idList(noteSource)].map(id => unknown(ledger.sources, id, '来源')),
    ...who.map(id => unknown(ledger.people, id, '人物')),
    check === undefined ? undefined : unknown(ledger.checks, check, '对账'),
  ]
}

const layoutExists: Rule = ({ frontmatter: { layout } }, { layouts }) => [
  layout === undefined || layouts.includes(String(layout)) ? undefined : `没有“${layout}”这种版式，可用的是 ${layouts.join('、')}。`,
]

const titleExists: Rule = ({ title }) => [
  title ? undefined : '没有标题，请写一行“# 标题”，或在页首设置里写 title。',
]

const noteExists: Rule = ({ note }) => [
  note.trim() ? undefined : '没有讲稿，请在这一页最后用 <!-- 与 --> 写上要说的话。',
]

/** What is wrong with one picture: its place, or the missing words for those who cannot see it. */
function pictureProblem(src: string, alt: unknown, { file }: DeckSlide, { files }: Deck): string | undefined {
  if (/^(?:\w+:)?\/\//.test(src))
    return `图片 ${src} 在别的网站上，请存进 public/images/，再写成 /images/文件名。`
  const inFolder = (name: string): string => name.startsWith('/') ? `public${name}` : posix.join(posix.dirname(file), name)
  const path = pictureFiles(src).map(inFolder).find(path => !files.has(path))
  if (path) {
    const folder = posix.dirname(path)
    const there = [...files].filter(other => posix.dirname(other) === folder).map(other => posix.basename(other))
    return `找不到图片 ${path}，${folder}/ 里${there.length ? `有 ${there.join('、')}` : '没有图片'}。`
  }
  if (!String(alt ?? '').trim())
    return `图片 ${src} 没有 alt，请写一句话说它画了什么。`
}

const picturesExist: Rule = (slide, deck) => {
  const { image, alt } = slide.frontmatter
  const content = slide.content.replace(/^```[\s\S]+?^```/gm, '')
  const attribute = (tag: string, name: string): string | undefined =>
    tag.match(new RegExp(`\\s${name}=("|')(.*?)\\1`))?.[2]
  return [
    isFullBleed(slide.layout) && !image ? `版式 ${slide.layout} 要有图，请在页首设置里写 image（如 /images/文件名）和 alt。` : undefined,
    image ? pictureProblem(String(image), alt, slide, deck) : undefined,
    ...[...content.matchAll(/!\[([^\]]*)\]\(\s*<?([^\s)>]+)/g)].map(([, text, src]) => pictureProblem(src!, text, slide, deck)),
    ...[...content.matchAll(/<img\b[^>]*>/g)].map(([tag]) => {
      const src = attribute(tag, 'src')
      return src === undefined ? undefined : pictureProblem(src, attribute(tag, 'alt'), slide, deck)
    }),
  ]
}

/** Whether `text` is a day of the calendar, as 2026-11-24. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const headmatterHolds: Rule = ({ no, frontmatter }) => {
  if (no !== 1)
    return []
  const { date } = frontmatter
  return [
    !date || isDay(String(date)) ? undefined : `date 是“${date}”，不是日期，请写成 2026-11-24 这样，或留空。`,
    ...['url', 'replies'].map((key) => {
      const address = frontmatter[key]
      return !address || (URL.canParse(String(address)) && new URL(String(address)).protocol === 'https:')
        ? undefined
        : `${key} 是“${address}”，应是 https:// 开头的完整地址，或留空。`
    }),
  ]
}

const rules: Rule[] = [headmatterHolds, layoutExists, titleExists, idsExist, picturesExist, noteExists]

/** What is wrong with a slide; one that cannot be read is not asked for more. */
function complaints(slide: DeckSlide, deck: Deck): string[] {
  if (slide.broken)
    return ['页首设置（front matter）不是合法的 YAML，请检查缩进、引号和冒号后的空格。']
  return rules.flatMap(rule => rule(slide, deck)).filter(text => text !== undefined)
}

/** What the ledger itself gets wrong; the type checker says so too, but not while someone is editing. */
function ledgerFindings({ ledger }: Deck): string[] {
  return Object.entries(ledger.checks).flatMap(([id, { verdict, wager, facts }]) => [
    unknown(ledger.verdicts, verdict, '判词'),
    wager && unknown(ledger.verdicts, wager.verdict, '判词'),
    ...facts.flatMap(fact => fact.sources).map(source => unknown(ledger.sources, source, '来源')),
  ].filter(text => text !== undefined).map(text => `data/checks.ts 的 ${id}：${text}`))
}

/** Everything that is wrong with the deck's text, in speaking order: a Chinese sentence each, which names the place and what would be right. */
export function validate(deck: Deck): string[] {
  const ofSlides = deck.slides.flatMap(slide => complaints(slide, deck).map(text =>
    `${slide.file}:${slide.line} 第 ${slide.no} 页${slide.title ? `《${slide.title}》` : ''}：${text}`))
  return [...deck.unreadable, ...ledgerFindings(deck), ...ofSlides]
}
