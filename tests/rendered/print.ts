import type { State } from './walk.ts'
import { openPdf, textOf, writtenOut } from '../pdf/text.ts'

/** The texts of a state, without spaces; without the altimeter, which is printed differently, formulas, which are printed again as MathML, and controls, which are not printed. */
function seenTexts({ facts }: State): string[] {
  return facts.texts.filter(({ role }) => !['altimeter', 'formula', 'control'].includes(role))
    .map(({ text, shortened }) => text.replace(/\s/g, '').slice(0, shortened ? 16 : undefined))
}

/** Texts of each slide's last click, or of every click, missing on its page of the PDF, and texts of its other clicks still there. */
export async function printFaults(path: string, states: State[], clicks: 'last' | 'every' = 'last'): Promise<string[]> {
  const pdf = await openPdf(path)
  const pages = states.filter(({ slide }, i) => clicks === 'every' || states[i + 1]?.slide !== slide)
  const faults = pdf.numPages === pages.length ? [] : [`PDF 有 ${pdf.numPages} 页，屏上走到 ${pages.length} 个画面`]
  for (const [i, state] of pages.slice(0, pdf.numPages).entries()) {
    const shown = seenTexts(state)
    const others = states.filter(({ slide, click }) => slide === state.slide && click !== state.click).flatMap(seenTexts)
    const printed = await textOf(pdf, i + 1)
    const missing = shown.filter(text => !printed.includes(text))
    const stale = others.filter(text => text.length > 4 && !shown.join('').includes(text) && printed.includes(text))
    faults.push(...missing.map(text => `第 ${i + 1} 页的 PDF 缺“${text}”`), ...stale.map(text => `第 ${i + 1} 页的 PDF 还有“${text}”`))
  }
  await pdf.destroy()
  return faults
}

/** The font families in a PDF, without spaces. */
export async function printedFamilies(path: string): Promise<Set<string>> {
  return new Set([...(await writtenOut(path)).matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?(\w+)/g)].map(match => match[1]!))
}
