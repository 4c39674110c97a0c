import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The deck's colours as `#rrggbb`, by the names that styles/tokens.css gives them: `paper`, `ink` … */
export interface Pigments { light: Record<string, string>, dark: Record<string, string> }

/** Reads the colours of the deck in `root`: the first block of styles/tokens.css holds the light ones, the next the dark ones. */
export async function readPigments(root: string): Promise<Pigments> {
  const sheet = await readFile(join(root, 'styles/tokens.css'), 'utf8')
  const [light = {}, dark = {}] = [...sheet.matchAll(/\{[^{}]*--pigment-[^{}]*\}/g)].map(([block]) =>
    Object.fromEntries([...block.matchAll(/--pigment-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!])))
  return { light, dark: { ...light, ...dark } }
}
