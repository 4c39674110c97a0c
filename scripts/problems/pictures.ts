import type { Deck, DeckSlide } from '../lib/deck.ts'
import type { Complaint, Rule } from './rule.ts'
import { posix } from 'node:path'
import { isFullBleed } from '../../composables/layouts.ts'
import { pictureFiles } from '../../composables/pictures.ts'
import { likeliest } from '../../data/lookup.ts'
import { withoutCode } from './rule.ts'

/** Bytes above which a picture loads slowly and makes the PDF large. */
const TOO_LARGE = 2e6

/** What is wrong with one picture: its place, its size, or a missing alt text. */
function pictureProblem(src: string, alt: unknown, { file }: DeckSlide, { files }: Deck): string | undefined {
  if (/^(?:\w+:)?\/\//.test(src))
    return `图片 ${src} 在别的网站上，请存进 public/images/，再写成 /images/文件名。`
  const inFolder = (name: string): string => name.startsWith('/') ? `public${name}` : posix.join(posix.dirname(file), name)
  const path = pictureFiles(src).map(inFolder).find(path => !files.has(path))
  if (path) {
    const folder = posix.dirname(path)
    const there = [...files.keys()].filter(other => posix.dirname(other) === folder).map(other => posix.basename(other))
    return `找不到图片 ${path}，${folder}/ 里${there.length ? `有 ${likeliest(there, posix.basename(path))}` : '没有图片'}。`
  }
  const heavy = pictureFiles(src).map(inFolder).find(path => files.get(path)! > TOO_LARGE)
  if (heavy)
    return `图片 ${heavy} 有 ${(files.get(heavy)! / 1e6).toFixed(1)} MB，最多 2 MB；缩到 1920 px 宽就够了：node -e "require('sharp')('${heavy}').resize(1920).toFile('${heavy.replace(/\.\w+$/, '-small.jpg')}')"，再改写 image。`
  if (!String(alt ?? '').trim())
    return `图片 ${src} 没有 alt，请写一句话说它画了什么。`
}

/** Pictures exist and have an alt text. */
export const picturesExist: Rule = (slide, deck, { layouts }) => {
  const { layout, frontmatter: { image, alt } } = slide
  const content = withoutCode(slide.content)
  const attribute = (tag: string, name: string): string | undefined =>
    tag.match(new RegExp(`\\s${name}=("|')(.*?)\\1`))?.[2]
  const about = (src: string | undefined, alt: unknown): Complaint | undefined => {
    const text = src === undefined ? undefined : pictureProblem(src, alt, slide, deck)
    return text === undefined ? undefined : { text, at: src }
  }
  return [
    isFullBleed(layout) && !image ? { text: `版式 ${layout} 要有图，请在页首设置里写 image（如 /images/文件名）和 alt。` } : undefined,
    // If the layout has no picture, the key is the problem.
    image && layouts[layout]?.image ? about(String(image), alt) : undefined,
    ...[...content.matchAll(/!\[([^\]]*)\]\(\s*<?([^\s)>]+)/g)].map(([, text, src]) => about(src, text)),
    ...[...content.matchAll(/<img\b[^>]*>/g)].map(([tag]) => about(attribute(tag, 'src'), attribute(tag, 'alt'))),
  ]
}
