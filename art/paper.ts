/** Parts of the drawn pictures: one flat world of cut paper, light from the left. */
import { envelope, GORES } from '../models/balloon.ts'
import { randomFrom } from '../models/random.ts'

/** The pigments of the pictures; they are the same in both schemes. */
export const tint = {
  paper: '#f5efe3',
  lit: '#fbf7ee',
  shade: '#d6ccba',
  deep: '#bfb39e',
  dusk: '#a2967f',
  ink: '#22262a',
  teal: '#3f6b6f',
  red: '#b23a26',
  redDeep: '#99392a',
  wicker: '#b09a74',
} as const

const SHADOW = 'fill="#5b4a30" fill-opacity="0.1"'

/** A colour between two hex colours; `share` is that of the second. */
export function mix(a: string, b: string, share: number): string {
  const channels = [1, 3, 5].map((i) => {
    const [from, to] = [a, b].map(hex => Number.parseInt(hex.slice(i, i + 2), 16))
    return Math.round(from! + (to! - from!) * share).toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}

export function shape(points: string, fill: string): string {
  return `<path d="${points}" fill="${fill}"/>`
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return shape(`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`, fill)
}

export function disc(x: number, y: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`
}

/** A curve cut into nothing: ropes, wires, contour rings. */
export function line(points: string, stroke: string, width: number, dash = ''): string {
  return `<path d="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${dash && ` stroke-dasharray="${dash}"`}/>`
}

export interface Range {
  /** Mean height of the highest sheet's edge, px from the top. */
  y: number
  /** How far the edge rises and falls. */
  rise: number
  seed: number
  /** Number of sheets, each a step lower. */
  sheets: number
  step: number
  /** Colours of the farthest and the nearest sheet. */
  from: string
  to: string
}

/** Height of a range's crest over x, from -1 to 1. */
export function crest(seed: number): (x: number) => number {
  const random = randomFrom(seed)
  const waves = [620, 340, 170].map(length => ({ length: length * (0.8 + 0.4 * random()), phase: 6.28 * random() }))
  return x => waves.reduce((sum, { length, phase }, i) => sum + Math.sin(x / length * 3.14 + phase) * [0.6, 0.3, 0.1][i]!, 0)
}

/** Hills as stacked sheets of paper, every sheet throwing a thin shadow on the one behind. */
export function hills(width: number, height: number, { y, rise, seed, sheets, step, from, to }: Range): string {
  const far = crest(seed)
  const near = crest(seed + 40)
  return Array.from({ length: sheets }, (_, i) => {
    const share = sheets > 1 ? i / (sheets - 1) : 1
    const edge = Array.from({ length: Math.ceil(width / 32) + 3 }, (_, k) => {
      const x = (k - 1) * 32
      const up = far(x) * (1 - 0.8 * share) + near(x + i * 9) * 0.75 * share
      return [x, Math.round(y + i * step - rise * up)] as const
    })
    const smooth = edge.slice(1).map(([x, top], k) => `Q${edge[k]!.join(' ')} ${(edge[k]![0] + x) / 2} ${(edge[k]![1] + top) / 2}`).join('')
    const sheet = `M-48 ${edge[0]![1]}L-48 ${edge[0]![1]}${smooth}V${height + 20}H-48Z`
    return `<path d="${sheet}" ${SHADOW} transform="translate(5 -4)"/>`
      + `<path d="${sheet}" ${SHADOW} transform="translate(2 -1.5)"/>${
        shape(sheet, mix(from, to, share))}`
  }).join('')
}

/** The shadow of a thing that stands at (x, y): it falls to the right. */
export function cast(x: number, y: number, length: number, thickness: number): string {
  return `<ellipse cx="${n(x + length / 2)}" cy="${n(y)}" rx="${n(length / 2 + thickness)}" ry="${n(thickness)}" ${SHADOW}/>`
}

export function house(x: number, y: number, size: number, tower = false): string {
  const [w, h] = tower ? [size * 0.5, size * 1.9] : [size, size * 0.62]
  const roof = tower ? size * 1.25 : size * 0.42
  return cast(x + w * 0.4, y, w * 1.1, size * 0.09)
    + box(x - w / 2, y - h, w * 0.62, h, tint.lit) + box(x + w * 0.12, y - h, w * 0.38, h, tint.shade)
    + shape(`M${n(x - w * 0.56)} ${n(y - h)}L${n(x - w * 0.2)} ${n(y - h - roof)}L${n(x + w * 0.12)} ${n(y - h)}Z`, mix(tint.paper, tint.shade, 0.5))
    + shape(`M${n(x - w * 0.2)} ${n(y - h - roof)}L${n(x + w * (tower ? 0 : 0.26))} ${n(y - h - roof)}L${n(x + w * 0.56)} ${n(y - h)}H${n(x + w * 0.12)}Z`, tint.deep)
}

export function tree(x: number, y: number, size: number, pointed: boolean): string {
  const crown = pointed
    ? shape(`M${n(x - size * 0.3)} ${n(y - size * 0.2)}L${n(x)} ${n(y - size * 1.3)}L${n(x + size * 0.3)} ${n(y - size * 0.2)}Z`, tint.lit)
    + shape(`M${n(x + size * 0.04)} ${n(y - size * 0.2)}L${n(x)} ${n(y - size * 1.3)}L${n(x + size * 0.3)} ${n(y - size * 0.2)}Z`, tint.shade)
    : disc(x, y - size * 0.72, size * 0.4, size * 0.42, tint.shade)
      + disc(x - size * 0.06, y - size * 0.76, size * 0.32, size * 0.35, tint.lit)
  return cast(x, y, size * 0.7, size * 0.07) + box(x - size * 0.04, y - size * 0.4, size * 0.08, size * 0.4, tint.dusk) + crown
}

/** A person of `size` px, standing at (x, y). */
export function person(x: number, y: number, size: number, fill: string, waving = false): string {
  const s = size / 100
  const arm = waving ? 'M13-66Q24-70 30-92' : 'M13-66Q19-52 17-40'
  return `${cast(x, y, size * 0.6, size * 0.05)}<g transform="translate(${n(x)} ${n(y)}) scale(${n(s)})">`
    + `<circle cx="0" cy="-88" r="11" fill="${fill}"/><path d="M-13-60a13 13 0 0 1 26 0L10-34 9 0H1.500V-30H-1.500V0H-9L-10-34Z" fill="${fill}"/>`
    + `${line(`${arm}M-13-64Q-19-52-17-40`, fill, 7)}</g>`
}

/** The one red thing: `width` wide, its foot at (x, y). */
export function balloon(x: number, y: number, width: number): string {
  const gores = GORES.map((scale, i) => shape(envelope(scale), i % 2 ? tint.redDeep : tint.red)).join('')
  return `<g transform="translate(${n(x - width / 2)} ${n(y - width * 1.6)}) scale(${n(width / 100)})">`
    + `${gores}<path d="${envelope(1)}" fill="url(#light)"/>${
      shape('M39.9 121H60.1L59.5 128H40.5Z', tint.redDeep)
    }${line('M2 57Q50 84.500 98 57', tint.paper, 1.3)}${line('M3.500 62.500Q50 91.500 96.500 62.500', tint.paper, 0.6)
    }${line('M41.200 128V142M47.200 128V142M52.800 128V142M58.800 128V142', tint.ink, 0.8)
    }${shape('M39.500 143L41 160H59L60.500 143Z', tint.wicker)}${shape('M54 143L53.500 160H59L60.500 143Z', mix(tint.wicker, tint.ink, 0.25))
    }${line('M41 148.500H59M41.500 154H58.500', mix(tint.wicker, tint.paper, 0.4), 0.8)}${box(37.6, 141, 24.8, 3.4, tint.ink)}</g>`
}

/** The round field where the balloon comes down. */
export function landingRing(x: number, y: number, rx: number, ry: number): string {
  const stakes = Array.from({ length: 14 }, (_, i) => {
    const angle = (i + 0.25) / 14 * 2 * Math.PI
    const [w, h] = [rx * 0.018 + 1, rx * 0.028 + 1]
    return box(x + rx * 0.8 * Math.cos(angle) - w / 2, y + ry * 0.8 * Math.sin(angle) - h, w, h, tint.ink)
  })
  return disc(x + rx * 0.05, y + ry * 0.42, rx * 1.03, ry, mix(tint.deep, tint.dusk, 0.3)) + disc(x, y + ry * 0.26, rx, ry, tint.deep)
    + disc(x, y, rx, ry, mix(tint.paper, tint.shade, 0.25))
    + [0.66, 0.36].map(r => `<ellipse cx="${x}" cy="${y}" rx="${n(rx * r)}" ry="${n(ry * r)}" fill="none" stroke="${tint.deep}" stroke-width="${n(1 + rx * 0.008)}"/>`).join('')
    + stakes.join('')
}

/** A picture of its own: sky from `top` to `horizon`, then the parts from far to near. */
export function picture(width: number, height: number, [top, horizon]: [string, string], parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>`
    + `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="0.7" stop-color="${horizon}"/></linearGradient>`
    + '<linearGradient id="light"><stop stop-color="#fff" stop-opacity="0.14"/><stop offset="0.38" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#2a0d08" stop-opacity="0.3"/></linearGradient>'
    + `</defs><path d="M0 0H${width}V${height}H0Z" fill="url(#sky)"/>${parts.join('')}</svg>\n`
}

/** A number with at most two decimals. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
