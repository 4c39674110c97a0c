import type { Finding } from '../../scripts/rules/findings.ts'
import type { Walk } from './walk.ts'
import { Buffer } from 'node:buffer'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { exceptions } from '../../data/exceptions.ts'
import { pictureName } from '../../scripts/lib/walk.ts'

const FOLDER = 'out/findings'

/** Writes the screenshot of each state with findings, their places outlined. */
export async function outline(walks: Walk[], findings: Finding[]): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  for (const { scheme, states } of walks) {
    for (const { slide, click, picture } of states) {
      const here = findings.filter(finding => finding.slide === slide && finding.click === click && finding.scheme === scheme)
      if (!here.length)
        continue
      const frames = here.flatMap(({ box }) => box ? [`<rect x="${box.left - 3}" y="${box.top - 3}" width="${box.right - box.left + 6}" height="${box.bottom - box.top + 6}"/>`] : [])
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" fill="none" stroke="#e0007a" stroke-width="3">${frames.join('')}</svg>`
      await writeFile(join(FOLDER, pictureName(slide, click, scheme)), await sharp(picture).composite([{ input: Buffer.from(drawing) }]).png().toBuffer())
    }
  }
}

/** What a run examined, and its exceptions. */
export function summary(walks: Walk[]): string[] {
  const slides = new Set(walks.flatMap(({ states }) => states.map(({ slide }) => slide))).size
  const [states, assertions] = [walks.reduce((sum, walk) => sum + walk.states.length, 0), walks.reduce((sum, walk) => sum + walk.assertions, 0)]
  return [
    `看了 ${slides} 页、${walks.length} 种配色下的 ${states} 个画面，核对 ${assertions} 次。`,
    ...exceptions.map(({ slide, rule, where, reason }) => `例外：第 ${slide} 页，${rule}，${where}：${reason}`),
  ]
}
