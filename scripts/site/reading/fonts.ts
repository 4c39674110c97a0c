import type { Browser } from 'playwright-chromium'
import type { SlicedFonts } from '../font-slices.ts'
import type { Characters } from '../visit.ts'
import { copyFile, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { faces, fontFace, subset } from '../../lib/faces.ts'
import { readFamilies } from '../../lib/families.ts'
import { serveFolder } from '../../lib/serve.ts'
import { charactersOf, groupCharacters, isLatin } from '../font-slices.ts'
import { readCharacters } from '../read-characters.ts'

/** Parts of the page in their order; the fonts of the first stand in the page, those of each other one in files of their own. */
const PARTS = ['.front', 'main > :nth-child(-n + 2)', 'main > :nth-child(n + 3), body > :not(.front, main)']
/** Windows in which the page has another form, px. */
const WINDOWS = [{ width: 390, height: 844 }, { width: 1280, height: 800 }]

/** The characters that each part of the page at `path` draws on screens and on paper, by face. */
async function drawnCharacters(browser: Browser, folder: string, path: string): Promise<Characters[]> {
  const site = await serveFolder(folder)
  const page = await browser.newPage()
  const drawn = PARTS.map((): Characters => ({}))
  try {
    await page.goto(site.url + path)
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      for (const size of WINDOWS) {
        await page.setViewportSize(size)
        for (const [i, within] of PARTS.entries()) {
          for (const [face, characters] of Object.entries(await page.evaluate(readCharacters, { within })))
            drawn[i]![face] = (drawn[i]![face] ?? '') + characters
        }
      }
    }
    return drawn
  }
  finally {
    await page.close()
    await site.close()
  }
}

/** Cuts the faces to what the page at `path` in the site `folder` draws; the files lie beside the page. */
export async function readingFonts(browser: Browser, root: string, folder: string, path: string): Promise<SlicedFonts> {
  const families = await readFamilies(root)
  const drawn = await drawnCharacters(browser, folder, path)
  const fonts: SlicedFonts = { inline: '', sheet: '' }
  for (const face of faces) {
    const [first, ...others] = drawn.map(part => [...charactersOf(face, families, part)])
    // All letters in one file: those of two do not kern. The space gives lines their height.
    const latin = first!.length ? [' ', ...others.flat().filter(isLatin)] : []
    for (const [i, range] of groupCharacters([[...first!, ...latin], ...others]).entries()) {
      if (!range.length)
        continue
      const file = await subset(root, face, range.join(''))
      if (i === 0) {
        fonts.inline += fontFace(face, families, `data:font/woff2;base64,${await readFile(file, 'base64')}`, { range, display: 'block' })
        continue
      }
      await copyFile(file, join(folder, path, basename(file)))
      fonts.sheet += fontFace(face, families, basename(file), { range })
    }
  }
  return fonts
}
