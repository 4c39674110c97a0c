import type { State } from './walk.ts'
import { openPdf, textOf, writtenOut } from '../pdf/text.ts'

/** The texts of a state, without spaces; without the altimeter, which is printed differently, formulas, which are printed again as MathML, and controls, which are not printed. */
function seenTexts({ facts }: State): string[] {
  return facts.texts.filter(({ role }) => !['altimeter', 'formula', 'control'].includes(role))
    .map(({ text, shortened }) => text.replace(/\s/g, '').slice(0, shortened ? 16 : undefined))
}

/** Texts of each slide's last click missing in the PDF, and texts of earlier clicks still in it. */
export async function printFaults(path: string, states: State[]): Promise<string[]> {
  const pdf = await openPdf(path)
  const faults: string[] = []
  for (let no = 1; no <= pdf.numPages; no++) {
    const [last, ...earlier] = states.filter(({ slide }) => slide === no).map(seenTexts).toReversed()
    if (!last) {
      faults.push(`PDF 有第 ${no} 页，屏上没有走到`)
      continue
    }
    const printed = await textOf(pdf, no)
    const missing = last.filter(text => !printed.includes(text))
    const stale = earlier.flat().filter(text => text.length > 3 && !last.join('').includes(text) && printed.includes(text))
    faults.push(...missing.map(text => `第 ${no} 页的 PDF 缺“${text}”`), ...stale.map(text => `第 ${no} 页的 PDF 还有“${text}”`))
  }
  await pdf.destroy()
  return faults
}

/** The font families in a PDF, without spaces. */
export async function printedFamilies(path: string): Promise<Set<string>> {
  return new Set([...(await writtenOut(path)).matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?(\w+)/g)].map(match => match[1]!))
}
