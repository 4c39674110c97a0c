import { describe } from 'vitest'
import { clicksIn } from '../composables/notes.ts'
import { deckCitations } from '../scripts/lib/citations.ts'
import { findingLine, unexcused } from '../scripts/rules/findings.ts'
import { deckUrl, exportedFile, pdfPath } from './built.ts'
import { deck, slides } from './deck.ts'
import { oneEach } from './one-each.ts'
import { printFaults } from './rendered/print.ts'
import { outline, summary } from './rendered/report.ts'
import { walkDeck } from './rendered/walk.ts'

const walks = await walkDeck(deckUrl, 'light', 'dark')
const [{ states }] = walks
const findings = unexcused(walks.flatMap(walk => walk.findings))
await outline(walks, findings)
console.log(summary(walks).join('\n'))

/** Slides with more or fewer clicks than their note says; without click marks Slidev counts itself. */
const clickFaults = slides.flatMap(({ no, file, line, note }) => {
  const [said, done] = [clicksIn(note), states.filter(({ slide }) => slide === no).length - 1]
  return done < 0 || (said && said !== done) ? [`${file}:${line} 第 ${no} 页：讲稿里有 ${said} 个 [click]，页上点了 ${done} 次`] : []
})
const printed = [...await printFaults(pdfPath, states), ...await printFaults(exportedFile('deck-clicks.pdf'), states, 'every')]

/** Slides that cite sources and show none. */
const sourceFaults = deckCitations(deck).lines.flatMap((line, i) => {
  const last = states.findLast(({ slide }) => slide === i + 1)
  return line.numbers.length && !last?.facts.texts.some(({ role }) => role === 'source') ? [`第 ${i + 1} 页引了来源，来源行不在屏上`] : []
})

describe('每一页、每次点击、深浅两色', () => oneEach('没有一条规则被破坏', findings.map(findingLine), '描出红框的画面在 out/findings/'))
describe('点击', () => oneEach('讲稿里按几次，页上就点几次', clickFaults, '页首设置里的 clicks 可以不写'))
describe('打印', () => oneEach('每一页就是它那次点击的样子', printed, 'deck.pdf 停在每页最后一次点击，deck-clicks.pdf 每次点击一页'))
describe('来源', () => oneEach('引了来源的每一页，来源行就在屏上', sourceFaults, '这一页的版式没有来源行'))
