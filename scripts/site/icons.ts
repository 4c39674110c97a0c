import type { Deck } from '../lib/deck.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { readFacts } from './facts.ts'
import { readPigments } from './pigments.ts'

export const MANIFEST = 'manifest.webmanifest'
export const TOUCH_ICON = 'icon-180.png'

/** An icon: px of its side, the share of it that the drawing takes, and whether the paper is under it. */
interface Icon { file: string, size: number, share: number, paper: boolean, purpose?: 'any' | 'maskable' }

/** Home screens cut a maskable icon to any shape within which a circle of 0.8 stays whole; Apple rounds its corners. */
const ICONS: Icon[] = [
  { file: 'icon-192.png', size: 192, share: 1, paper: false, purpose: 'any' },
  { file: 'icon-512.png', size: 512, share: 1, paper: false, purpose: 'any' },
  { file: 'icon-mask.png', size: 512, share: 0.62, paper: true, purpose: 'maskable' },
  { file: TOUCH_ICON, size: 180, share: 0.76, paper: true },
]

/** Draws the icons from the site's favicon.svg, and writes the manifest that names them. */
export async function writeIcons(folder: string, deck: Deck): Promise<void> {
  const { title, description, lang } = await readFacts(deck)
  const { light } = await readPigments(deck.root)
  for (const { file, size, share, paper } of ICONS) {
    const drawing = Math.round(size * share)
    const balloon = await sharp(join(folder, 'favicon.svg'), { density: 72 * Math.ceil(drawing / 160) })
      .resize(drawing, drawing, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
      .png()
      .toBuffer()
    await sharp({ create: { width: size, height: size, channels: 4, background: paper ? light.paper! : { r: 0, g: 0, b: 0, alpha: 0 } } })
      .composite([{ input: balloon }])
      .png({ palette: true })
      .toFile(join(folder, file))
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify({
    name: title,
    description,
    lang,
    start_url: './',
    display: 'standalone',
    background_color: light.paper,
    theme_color: light.paper,
    icons: ICONS.filter(({ purpose }) => purpose).map(({ file, size, purpose }) => ({ src: file, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  }))
}
