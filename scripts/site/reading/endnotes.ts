import type { CitedSource } from '../../../composables/citations.ts'
import type { Correction } from '../../../data/corrections.ts'
import type { SourceId } from '../../../data/sources.ts'
import { slideRuns } from '../../../composables/citations.ts'
import { escapeHtml } from '../html.ts'

/** English titles are said to be so. */
const langOf = (title: string): string => /\p{Script=Han}/u.test(title) ? '' : ' lang="en"'

/** Numbers of sources that lead to their end notes. */
export function sourceLinks(numbers: number[]): string {
  return numbers.map(number => `<a href="#n${number}" aria-label="来源${number}">${number}</a>`).join('、')
}

/** All sources as end notes: title, publisher, date, address, and ways back to the slides `shown`. */
export function endnotes(citations: CitedSource[], shown: Set<number>): string {
  const rows = citations.map(({ number, title, publisher, date, url, note, slides }) => {
    const back = slideRuns(slides.filter(no => shown.has(no))).map(([first, last]) => `<a href="#s${first}">第${first === last ? first : `${first}–${last}`}页</a>`).join('、')
    const words = [publisher, date, note].filter(word => word !== undefined && word !== '').map(word => escapeHtml(word!)).join('，')
    return `<li id="n${number}" value="${number}"><cite${langOf(title)}>${escapeHtml(title)}</cite> <span class="origin">${words}</span> <a class="address" href="${escapeHtml(url)}">${escapeHtml(url)}</a> <span class="back">${back}</span></li>`
  })
  return rows.length ? `<section class="endnotes" id="sources" aria-labelledby="sources-title"><h2 id="sources-title">来源</h2><ol>${rows.join('\n')}</ol></section>` : ''
}

/** Where the talk differs from the article it is made from. */
export function correctionTable(corrections: Correction[], citations: CitedSource[]): string {
  const rows = corrections.map(({ article, corrected, sources }) => {
    const numbers = citations.filter(({ id }) => sources.includes(id as SourceId)).map(({ number }) => number)
    return `<tr><td>“${escapeHtml(article)}”</td><td>${escapeHtml(corrected)}</td><td>${sourceLinks(numbers)}</td></tr>`
  })
  return rows.length
    ? `<section class="corrections" id="corrections" aria-labelledby="corrections-title"><h2 id="corrections-title">更正</h2><table><thead><tr><th scope="col">中文稿说</th><th scope="col">应当是</th><th scope="col">来源</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`
    : ''
}
