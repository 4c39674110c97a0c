/** Draws the pictures of the deck: `node art/draw.ts` writes public/images/*.svg and public/favicon.svg. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { envelope, SMALL_GORES } from '../models/balloon.ts'
import { randomFrom } from '../models/random.ts'
import { balloon, box, cast, disc, hills, house, landingRing, line, mix, person, picture, shape, tint, tree } from './paper.ts'

const publicFolder = new URL('../public/', import.meta.url)
const DAY: [string, string] = ['#dfe7e8', '#f5efe3']
const EVENING: [string, string] = ['#e9e2d4', '#f6e6c9']

/** Houses and trees strewn over a field; the tower stands in the middle. */
function town(x: number, y: number, width: number, size: number, seed: number): string {
  const random = randomFrom(seed)
  const things = Array.from({ length: 15 }, (_, i) => ({
    x: x + (random() - 0.5) * width,
    y: y + (random() - 0.5) * width * 0.16,
    kind: i < 7 ? 'house' : 'tree',
  }))
  return [...things, { x, y, kind: 'tower' }].toSorted((a, b) => a.y - b.y).map(thing => thing.kind === 'tree'
    ? tree(thing.x, thing.y, size * 0.8, random() > 0.5)
    : house(thing.x, thing.y, size, thing.kind === 'tower')).join('')
}

function grove(x: number, y: number, width: number, size: number, seed: number): string {
  const random = randomFrom(seed)
  return Array.from({ length: 9 }, () => [x + (random() - 0.5) * width, y + (random() - 0.5) * width * 0.12] as const)
    .toSorted((a, b) => a[1] - b[1])
    .map(([left, foot]) => tree(left, foot, size * (0.8 + 0.4 * random()), random() > 0.6))
    .join('')
}

const cover = picture(1280, 720, DAY, [
  hills(1280, 720, { y: 516, rise: 30, seed: 5, sheets: 6, step: 6, from: '#efe8dc', to: '#e6ddce' }),
  hills(1280, 720, { y: 574, rise: 26, seed: 21, sheets: 7, step: 9, from: '#efe7d9', to: '#ddd2bf' }),
  town(1040, 622, 240, 19, 3),
  grove(470, 612, 300, 17, 8),
  grove(180, 640, 260, 20, 9),
  hills(1280, 720, { y: 660, rise: 8, seed: 33, sheets: 3, step: 17, from: '#eee5d6', to: '#dccfb9' }),
  landingRing(864, 650, 78, 15),
  balloon(1016, 424, 178),
])

const closing = picture(1280, 720, EVENING, [
  disc(560, 424, 58, 58, '#fdf5e4'),
  hills(1280, 720, { y: 438, rise: 26, seed: 14, sheets: 6, step: 9, from: '#efe2c8', to: '#dfcfb0' }),
  town(740, 500, 200, 27, 12),
  grove(1180, 505, 220, 26, 4),
  hills(1280, 720, { y: 540, rise: 14, seed: 29, sheets: 6, step: 22, from: '#ecdfc5', to: '#cfbe9e' }),
  landingRing(1012, 640, 370, 54),
  cast(1030, 640, 190, 12),
  line('M1000 618Q940 640 884 634M1030 618Q1090 642 1146 632', tint.ink, 2),
  person(884, 646, 62, tint.dusk),
  person(934, 628, 56, tint.ink),
  balloon(1012, 640, 246),
  person(1146, 646, 64, tint.teal, true),
  person(1102, 664, 62, tint.wicker),
  person(1134, 672, 42, mix(tint.wicker, tint.ink, 0.35)),
  person(952, 672, 64, mix(tint.dusk, tint.ink, 0.3)),
])

/** Two rows of machines that run to a point far away. */
function racks(): string {
  return [0, 1, 2, 3, 4, 5].map((i) => {
    const depth = 0.68 ** i
    const [height, width, foot] = [330 * depth, 176 * depth, 330 + 196 * depth]
    return [-1, 1].map((side) => {
      const x = 640 + side * 620 * depth - width / 2
      const shelves = Array.from({ length: 7 }, (_, k) => box(x + width * 0.12, foot - height * (0.93 - k * 0.13), width * (k % 3 ? 0.76 : 0.5), height * 0.05, mix(tint.deep, tint.paper, i / 8)))
      return cast(x + width / 2, foot, width, 8 * depth) + box(x, foot - height, width, height, mix(tint.lit, '#e9e0d0', i / 6)) + box(x + (side < 0 ? width : -width * 0.16), foot - height, width * 0.16, height, mix(tint.deep, tint.paper, i / 7)) + shelves.join('')
    }).join('')
  }).reverse().join('')
}

/** A mountain of blocks, and one small house that is enough. */
function blocks(): string {
  const random = randomFrom(17)
  const mountain = Array.from({ length: 18 }, (_, i) => {
    const height = 40 + 290 * Math.exp(-(((i - 9) / 5.5) ** 2)) * (0.75 + 0.5 * random())
    return box(600 + i * 37, 458 - height, 35, height, mix('#ece5d8', '#ddd3c2', random()))
      + box(600 + i * 37 + 25, 458 - height, 10, height, mix('#d9cfbe', '#cbbfa9', random()))
  })
  return mountain.join('') + tree(448, 470, 34, false) + house(492, 474, 46) + tree(538, 476, 30, true)
}

/** Doors within doors: a corridor of octagons. */
function gates(): string {
  return [1, 0.78, 0.6, 0.46, 0.35, 0.26].map((scale, i) => {
    const ring = (radius: number): string => `M${Array.from({ length: 8 }, (_, k) => {
      const angle = (k + 0.5) * Math.PI / 4
      return `${Math.round(640 + 1.25 * radius * Math.cos(angle))} ${Math.round(262 + radius * Math.sin(angle))}`
    }).join('L')}Z`
    return shape(ring(306 * scale), mix(tint.deep, tint.shade, i / 6)) + shape(ring(292 * scale), mix(tint.shade, tint.lit, (i + 1) / 7))
  }).join('')
}

/** Poles that carry a bundle of wires from hill to hill. */
function wires(): string {
  const poles = [210, 420, 860, 1070]
  return [0, 14, 28].map(drop => line(`M-20 ${270 + drop}Q95 ${330 + drop} 210 ${282 + drop}T420 ${282 + drop}Q640 ${370 + drop} 860 ${282 + drop}T1070 ${282 + drop}T1300 ${270 + drop}`, tint.dusk, 2)).join('')
    + poles.map(x => cast(x, 470, 60, 4) + box(x - 5, 262, 10, 208, tint.shade) + box(x + 1, 262, 4, 208, tint.deep) + [276, 290, 304].map(y => box(x - 26, y, 52, 5, tint.deep)).join('')).join('')
}

/** Somebody walks ahead, a robot's arm comes along. */
function pair(): string {
  const arm = 'M850 440L824 318L742 262'
  return cast(880, 462, 170, 10) + line(arm, tint.deep, 34) + line(arm, tint.lit, 26) + line('M742 262L716 284M742 262L722 246', tint.dusk, 9)
    + disc(824, 318, 13, 13, tint.ink) + disc(850, 430, 13, 13, tint.ink) + shape('M800 466L812 434H890L902 466Z', tint.shade)
    + person(470, 470, 190, '#c9a877')
}

/** The family that comes down to earth: car, drone, watch. */
function family(): string {
  return cast(860, 470, 220, 12) + shape('M740 462V424Q742 410 770 406L806 366Q812 360 824 360H886Q898 360 906 368L938 406Q974 412 974 430V462Z', tint.lit)
    + shape('M784 406L814 374H846V406ZM856 374H884L918 406H856Z', tint.dusk) + box(834, 348, 34, 12, tint.ink) + [790, 918].map(x => disc(x, 462, 22, 22, tint.ink) + disc(x, 462, 9, 9, tint.shade)).join('')
    + shape('M404 372H446V356H404ZM330 350H390V356H330ZM460 350H520V356H460Z', tint.dusk) + line('M360 356V366H404M490 356V366H446M410 374L398 396M440 374L452 396', tint.dusk, 6) + cast(420, 476, 110, 7)
    + cast(520, 490, 60, 6) + box(500, 402, 34, 90, tint.shade) + box(490, 424, 54, 50, tint.ink) + line('M500 450H508L514 438L522 460L527 450H534', tint.lit, 3)
}

interface Station { name: string, seed: number, foot: number, x: number, width: number, motif: () => string }

const stations: Station[] = [
  { name: '1-scale', seed: 41, foot: 336, x: 640, width: 150, motif: racks },
  { name: '2-small', seed: 52, foot: 372, x: 494, width: 146, motif: blocks },
  { name: '3-worldmodel', seed: 63, foot: 392, x: 640, width: 152, motif: gates },
  { name: '4-agents', seed: 74, foot: 418, x: 640, width: 160, motif: wires },
  { name: '5-together', seed: 85, foot: 440, x: 622, width: 166, motif: pair },
  { name: '6-physical', seed: 96, foot: 462, x: 640, width: 172, motif: family },
]

const openers = stations.map(({ name, seed, foot, x, width, motif }, i) => {
  const earth = i / stations.length
  const sky: [string, string] = [mix(DAY[0], EVENING[0], earth), mix(DAY[1], EVENING[1], earth)]
  return [name, picture(1280, 536, sky, [
    hills(1280, 536, { y: 352, rise: 30, seed, sheets: 6, step: 8, from: mix('#efe8dc', '#efe2c8', earth), to: mix('#e2d8c8', '#dfcfb0', earth) }),
    grove(230, 426, 240, 20, seed),
    grove(1080, 424, 220, 20, seed + 1),
    hills(1280, 536, { y: 436, rise: 9, seed: seed + 5, sheets: 4, step: 26, from: mix('#efe7d9', '#ecdfc5', earth), to: mix('#d8cbb5', '#cfbe9e', earth) }),
    motif(),
    cast(x, 492, 60, 5),
    balloon(x, foot, width),
  ])] as const
})

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-30 0 160 160">${SMALL_GORES.map((scale, i) => shape(envelope(scale), i ? tint.redDeep : tint.red)).join('')}${shape('M40.500 126H45.500V142H54.500V126H59.500V142H64V160H36V142H40.500Z', '#7a6c58')}</svg>\n`

mkdirSync(new URL('images/', publicFolder), { recursive: true })
for (const [name, svg] of [['0-cover', cover], ...openers, ['7-closing', closing]] as const)
  writeFileSync(new URL(`images/${name}.svg`, publicFolder), svg)
writeFileSync(new URL('favicon.svg', publicFolder), favicon)
