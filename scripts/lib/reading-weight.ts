import { Buffer } from 'node:buffer'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of the reading edition on the wire, without its pictures: text gzipped, fonts as they are. */
export interface ReadingWeight {
  /** Until the first screen stands in its own font; the fonts in it are counted here, too. */
  first: number
  html: number
  css: number
  fonts: number
}

const FONT = /url\(data:font\/woff2;base64,([^)]*)\)/g
const gzipped = (text: string): number => gzipSync(text).length

/** Weighs the reading edition of the built site in `folder`. */
export async function weighReading(folder: string): Promise<ReadingWeight> {
  const read = join(folder, 'read')
  const page = await readFile(join(read, 'index.html'), 'utf8')
  const files = await Promise.all((await readdir(read)).map(async name => ({ name, content: await readFile(join(read, name)) })))
  const sum = (type: string, weigh: (content: Buffer) => number): number => files.filter(({ name }) => name.endsWith(type)).reduce((bytes, { content }) => bytes + weigh(content), 0)
  const inline = [...page.matchAll(FONT)].reduce((bytes, [, data]) => bytes + Buffer.from(data!, 'base64').length, 0)
  return {
    first: gzipped(page.slice(0, page.indexOf('</header>'))),
    html: gzipped(page.replace(FONT, '')),
    css: sum('.css', content => gzipped(String(content))),
    fonts: inline + sum('.woff2', content => content.length),
  }
}
