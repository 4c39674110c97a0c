import type { Buffer } from 'node:buffer'
import type { Engine } from './engine.ts'
import sharp from 'sharp'

/** px of the specimen's type; the air beside a digit is an eighth of it. */
const SIZE = 96
/** px from one line of the specimen to the next. */
const PITCH = 2 * SIZE

/** How text is set where a digit stands beside Han on slide `no`, as CSS. Runs in the page. */
export function stylesOfDigits(no: number): string[] {
  const nodes = document.createTreeWalker(document.querySelector(`[data-slidev-no="${no}"] .slidev-layout`)!, NodeFilter.SHOW_TEXT)
  const styles: string[] = []
  while (nodes.nextNode()) {
    if (!/\p{Script=Han}\d|\d\p{Script=Han}/u.test((nodes.currentNode as Text).data))
      continue
    const style = getComputedStyle(nodes.currentNode.parentElement!)
    styles.push(['font-family', 'font-weight', 'font-variant-numeric', 'text-autospace'].map(name => `${name}:${style.getPropertyValue(name)}`).join(';'))
  }
  return styles
}

/**
 * Covers the window with three lines: a text as it comes; each of its characters by itself, where the engine says that it
 * begins in the text; and the same where it ends, for the air may belong to either neighbour. Runs in the page.
 */
async function showSpecimen({ style, size, pitch }: { style: string, size: number, pitch: number }): Promise<void> {
  document.querySelector('#specimen')?.remove()
  const sheet = document.body.appendChild(document.createElement('div'))
  sheet.id = 'specimen'
  sheet.style.cssText = `position:fixed;inset:0;z-index:9999;background:white;color:black;font-size:${size}px;line-height:${pitch}px;white-space:pre`
  const set = (text: string, line: number, place: string): Text => {
    const span = sheet.appendChild(document.createElement('span'))
    span.style.cssText = `${style};position:absolute;top:${line * pitch}px;${place}`
    return span.appendChild(document.createTextNode(text))
  }
  const whole = set('约82亿2026年会', 0, 'left:10px')
  const range = document.createRange()
  for (let at = 0; at < whole.length; at++) {
    range.setStart(whole, at)
    range.setEnd(whole, at + 1)
    const { left, right } = range.getBoundingClientRect()
    set(whole.data[at]!, 1, `left:${left}px`)
    set(whole.data[at]!, 2, `right:${innerWidth - right}px`)
  }
  await document.fonts.ready
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

/** The columns of a line of the specimen that hold ink, px. */
async function inkOf(picture: Buffer, line: number): Promise<number[]> {
  const { data, info } = await sharp(picture).extract({ left: 0, top: line * PITCH, width: 1280, height: PITCH }).greyscale().raw().toBuffer({ resolveWithObject: true })
  return Array.from({ length: info.width }, (_, x) => x)
    .filter(x => Array.from({ length: info.height }, (_, y) => data[(y * info.width + x) * info.channels]!).some(grey => grey < 128))
}

/** How far from the ink of one line the other's lies at most, px. */
function apart(a: number[], b: number[]): number {
  const farthest = (from: number[], to: number[]): number => Math.max(...from.map(x => Math.min(...to.map(other => Math.abs(x - other)))))
  return Math.max(farthest(a, b), farthest(b, a))
}

/** px by which an engine paints a character beside its place, where digits stand beside Han in this style. */
export async function displacement(engine: Engine, style: string): Promise<number> {
  await engine.evaluate(showSpecimen, { style, size: SIZE, pitch: PITCH })
  const picture = await engine.screenshot()
  const [whole, begun, ended] = await Promise.all([0, 1, 2].map(line => inkOf(picture, line)))
  return Math.min(apart(whole!, begun!), apart(whole!, ended!))
}
