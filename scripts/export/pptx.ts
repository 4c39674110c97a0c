import type { Buffer } from 'node:buffer'
import type { Ingredients, Made } from './targets.ts'
import PptxGenJS from 'pptxgenjs'
import sharp from 'sharp'
import { spoken } from '../../composables/notes.ts'
import { readFacts } from '../site/facts.ts'
import { readArticle } from '../site/read-article.ts'
import { parts } from './pdf/facts.ts'
import { completePptx } from './pptx/complete.ts'
import { openPrintView } from './print-view.ts'

/** Pixels of a picture for each px of the slide. */
const SCALE = 2
/** Inches, of PowerPoint's wide slide. */
const [WIDTH, HEIGHT] = [13.333, 7.5]

/** A picture in the format that is smaller for it: drawings as PNG, without loss; photographs as JPEG, with the edges of red letters sharp. */
async function picture(png: Buffer): Promise<string> {
  const drawn = await sharp(png).png({ compressionLevel: 9 }).toBuffer()
  const painted = await sharp(png).jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer()
  return painted.length < drawn.length ? `image/jpeg;base64,${painted.toString('base64')}` : `image/png;base64,${drawn.toString('base64')}`
}

/** HTML as one line of text: a block ends a sentence. */
function plain(html: string): string {
  return html.replace(/<\/(?:h\d|p|li|td|th|tr|caption|dt|dd|figcaption|blockquote)>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').split('\n').map(line => line.trim()).filter(Boolean).map(line => /[，。；：！？—…]$/.test(line) ? line : `${line}；`).join('').replace(/；$/, '。')
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** The paragraphs of what is said on a slide. */
function speech(note: string): string[] {
  return spoken(note).split(/\n\s*\n/).map(text => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s*\n\s*/g, '').trim()).filter(Boolean)
}

/** The slides as PowerPoint shows them: pictures with their text as alternative, real titles, the speech as notes. */
export async function slidesPptx({ deck, browser, url, slides, dark, progress }: Ingredients): Promise<Made> {
  const { title, author, description, lang } = await readFacts(deck)
  const pptx = new PptxGenJS()
  Object.assign(pptx, { layout: 'LAYOUT_WIDE', title, author: author ?? '', subject: description, company: '' })
  const whole = { x: 0, y: 0, w: WIDTH, h: HEIGHT }
  pptx.defineSlideMaster({ title: 'slide', objects: [{ placeholder: { options: { name: 'title', type: 'title', x: 0.5, y: 0.5, w: WIDTH - 1, h: 1 }, text: '' } }] })

  const { page, pages } = await openPrintView(browser, url, { slides, dark, scale: SCALE })
  const starts = parts(deck.slides)
  const begun = new Set<string>()
  // Not awaited one by one: the next slide is photographed meanwhile.
  const pictures: Promise<void>[] = []
  for (const [i, no] of pages.entries()) {
    const { title, note } = deck.slides[no - 1]!
    const part = starts.findLast(start => start.no <= no)!.title
    if (!begun.has(part))
      pptx.addSection({ title: part })
    begun.add(part)
    const slide = pptx.addSlide({ masterName: 'slide', sectionTitle: part })
    // Behind the picture: outlines and screen readers have it, and it is seen once.
    slide.addText(title || `第 ${no} 页`, { placeholder: 'title' })
    const shot = await page.locator(`.print-slide-container:has([data-slidev-no="${no}"])`).screenshot()
    const said = plain(await page.evaluate(readArticle, { no, level: 1 }))
    // A slide may be called otherwise than its heading.
    const altText = bare(said).includes(bare(title)) ? said : `${title}：${said}`
    pictures.push(picture(shot).then(data => void slide.addImage({ ...whole, data, altText })))
    slide.addNotes(speech(note).join('\n'))
    progress(i + 1, pages.length)
  }
  await Promise.all(pictures)
  await page.close()
  return { bytes: await completePptx(await pptx.write({ outputType: 'nodebuffer' }) as Buffer, lang), pages: pages.length }
}
