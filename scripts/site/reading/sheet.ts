import { readFile } from 'node:fs/promises'

/** The page's own sheets, in their order. */
const SHEETS = ['reading', 'slide', 'screen', 'screen-spreads', 'wide', 'narrow', 'paper', 'paper-spreads']

/** The page's own rules, small. */
export async function pageSheet(): Promise<string> {
  const rules = await Promise.all(SHEETS.map(name => readFile(new URL(`${name}.css`, import.meta.url), 'utf8')))
  return rules.join('').replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1')
}
