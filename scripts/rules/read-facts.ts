import type { Facts } from './facts.ts'
import { readShapes } from './read-shapes.ts'
import { readSlide } from './read-slide.ts'
import { readTexts } from './read-texts.ts'
import { readTokens } from './read-tokens.ts'

/** Reads the state of a slide; `run` runs a reader in the page, with the slide's number. */
export async function readFacts(run: <R>(reader: (no: number) => R) => R | Promise<R>): Promise<Facts> {
  return { ...await run(readSlide), ...await run(readTexts), ...await run(readShapes), tokens: await run(readTokens) }
}
