import type { Sharp } from 'sharp'
import { join } from 'node:path'
import sharp from 'sharp'
import { SCENE_WIDTHS, sceneWidths } from '../composables/pictures.ts'
import { UserError } from '../scripts/lib/errors.ts'

/** Size limits of the largest AVIF and of all files of a scene, in bytes. */
const MOST = { avif: 150_000, scene: 900_000 }
const QUALITY = { best: 92, least: 60 }
/** The usual width. */
const FULL = Math.max(...SCENE_WIDTHS)
/** The strongest grain, in levels of 255: less cannot hide the steps of a sky, more is seen. */
const GRAIN = 1.5

/** Numbers between -1 and 1, the same each time (mulberry32). */
function noise(count: number): Float32Array {
  let state = 7
  return Float32Array.from({ length: count }, () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1
  })
}

/**
 * A 16-bit picture in 8 bits at `width`, with grain, so that skies have no steps. A grain is a little wider than a
 * pixel: what differs from one pixel to the next alone, an encoder takes for nothing and leaves out.
 */
async function grained(master: string, width: number): Promise<Sharp> {
  const { data, info } = await sharp(master).resize({ width, kernel: 'lanczos3', withoutEnlargement: true }).toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer({ resolveWithObject: true })
  const exact = new Uint16Array(data.buffer, data.byteOffset, data.length / 2)
  const row = info.width * info.channels
  const white = noise(exact.length + 2 * row)
  const levels = Uint8ClampedArray.from(exact, (value, i) => {
    const at = i + row
    const around = white[at - info.channels]! + white[at + info.channels]! + white[at - row]! + white[at + row]!
    return value / 257 + GRAIN * Math.max(-1, Math.min(1, white[at]! + around / 2))
  })
  return sharp(levels, { raw: { width: info.width, height: info.height, channels: info.channels } })
}

/** Encodes the web and print versions of a picture at one quality into `folder`; nothing if it is too large. */
async function encodeAt(quality: number, pictures: Map<number, Sharp>, name: string, folder: string): Promise<string[] | undefined> {
  const files: string[] = []
  let total = 0
  async function write(picture: Sharp, file: string): Promise<number> {
    const { size } = await picture.toFile(files[files.push(join(folder, file)) - 1]!)
    total += size
    return size
  }
  for (const [width, picture] of pictures) {
    // The narrow one is kept for when there is no network, beside the whole talk; the wide one has more pixels than eyes ask for.
    const less = width < FULL ? 10 : width > FULL ? 8 : 2
    if (await write(picture.clone().avif({ quality: quality - less, chromaSubsampling: '4:4:4' }), `${name}-${width}.avif`) > MOST.avif)
      return
    await write(picture.clone().webp({ quality: quality - less / 2, effort: 6, smartSubsample: true }), `${name}-${width}.webp`)
  }
  // Paper shows the widest.
  await write(pictures.get(Math.max(...pictures.keys()))!.clone().jpeg({ quality: quality - 4, mozjpeg: true, chromaSubsampling: '4:4:4' }), `${name}.jpg`)
  return total > MOST.scene ? undefined : files
}

/** All versions of a 16-bit picture at the best quality within `MOST`; returns their paths in `folder`. */
export async function encode(master: string, name: string, folder: string): Promise<string[]> {
  const pictures = new Map(await Promise.all(sceneWidths(name).map(async width => [width, await grained(master, width)] as const)))
  for (let quality = QUALITY.best; quality >= QUALITY.least; quality -= 4) {
    const files = await encodeAt(quality, pictures, name, folder)
    if (files)
      return files
  }
  throw new UserError(`${name} 太大，画质降到 ${QUALITY.least} 也压不进 ${MOST.scene / 1000} kB，画面里可能还有噪点，请加大 --samples。`)
}
