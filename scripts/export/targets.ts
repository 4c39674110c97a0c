import type { Browser } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { lengthSuffix } from '../../composables/lengths.ts'
import { UsageError } from '../lib/errors.ts'
import { handoutPdf } from './handout.ts'
import { slidesPptx } from './pptx.ts'
import { slidesPdf } from './slides-pdf.ts'

/** What of the talk is made, and how. */
export interface Request {
  /** Names of targets; all that can be made so if there are none. */
  only?: string[]
  /** Slides as they were asked for, such as 6-10, and their numbers. */
  slides?: { text: string, numbers: number[] }
  dark?: boolean
  /** Minutes of the short talk that it is. */
  short?: number
}

/** What files are made from: the talk, and its built site as it is served at `url`. */
export interface Ingredients {
  deck: Deck
  browser: Browser
  url: string
  slides?: number[]
  dark?: boolean
  /** Called after each slide that takes a while. */
  progress: (done: number, total: number) => void
}

/** The bytes of a file, and its number of pages. */
export interface Made { bytes: Uint8Array, pages: number }

interface Target {
  /** Its file. */
  stem: string
  type: string
  /** Always the whole talk, light. */
  whole?: true
  make: (ingredients: Ingredients) => Promise<Made>
}

async function counted(bytes: Uint8Array): Promise<Made> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  return { bytes, pages: pdf.getPageCount() }
}

/** Everything that is made for others, by the name it has on the command line. */
export const targets: Record<string, Target> = {
  deck: { stem: 'deck', type: 'pdf', make: async ({ browser, url, deck, slides, dark }) => counted(await slidesPdf(browser, url, deck, { slides, dark })) },
  clicks: { stem: 'deck-clicks', type: 'pdf', make: async ({ browser, url, deck, slides, dark }) => counted(await slidesPdf(browser, url, deck, { slides, dark, clicks: true })) },
  handout: { stem: 'handout', type: 'pdf', whole: true, make: async ({ browser, url, deck }) => counted(await handoutPdf(browser, url, deck)) },
  pptx: { stem: 'deck', type: 'pptx', make: slidesPptx },
}

/** The names in `--only`. @throws UsageError for one that there is not */
export function readOnly(text: string): string[] {
  const names = text.split(',').map(name => name.trim()).filter(Boolean)
  const odd = names.find(name => !Object.hasOwn(targets, name))
  if (odd !== undefined || !names.length)
    throw new UsageError(`--only 可以写 ${Object.keys(targets).join('、')}，几个就用逗号隔开，没有“${odd ?? text}”。`)
  return names
}

/** The targets that are made, with their files: parts of the talk, short ones and the dark one have names of their own. @throws UsageError for a handout that is not whole and light */
export function filesOf({ only, slides, dark, short }: Request): { file: string, make: Target['make'] }[] {
  const isPart = Boolean(slides || dark || short)
  const refused = only?.find(name => isPart && targets[name]!.whole)
  if (refused)
    throw new UsageError(`讲义总是整场、浅色的：--only 里有 ${refused}，就不要写 --slides、--dark 和 --length。`)
  const suffix = lengthSuffix(short) + [slides?.text, dark && 'dark'].filter(Boolean).map(part => `-${part}`).join('')
  return Object.entries(targets).filter(([name, { whole }]) => only?.includes(name) ?? !(isPart && whole)).map(([, { stem, type, make }]) => ({ file: `${stem}${suffix}.${type}`, make }))
}
