import { describe, expect, it } from 'vitest'
import { han } from '../composables/notes.ts'
import { oneEach } from '../tests/one-each.ts'
import { checks, findCheck } from './checks.ts'
import { corrections } from './corrections.ts'
import { lookup, LookupError } from './lookup.ts'
import { findPerson, people } from './people.ts'
import { checkedOn, findSource, sources } from './sources.ts'

const sourceList = Object.keys(sources).map(id => ({ id, ...findSource(id) }))
const checkList = Object.keys(checks).map(id => ({ id, ...findCheck(id) }))

describe('lookup', () => {
  const table = { capex: 1, canary: 2, tc: 3 }

  it('finds what is there', () => {
    expect(lookup(table, 'tc', '来源')).toBe(3)
  })

  it('names the unknown id, the kind and the valid ids, the likeliest first', () => {
    expect(() => lookup(table, 'canari', '来源')).toThrow(LookupError)
    expect(() => lookup(table, 'canari', '来源')).toThrow('找不到来源“canari”，可用的来源有：canary、capex、tc。')
  })

  it('names the likeliest twelve of many', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`source${i}`, i]))
    expect(() => lookup(many, 'source2x', '来源')).toThrow(/可用的来源有：source2、.*等 30 个。$/)
  })

  it('does not mistake what every object inherits for an entry', () => {
    expect(() => lookup(table, 'toString', '来源')).toThrow('toString')
  })

  it.each([
    ['来源', findSource, sources],
    ['人物', findPerson, people],
    ['对账', findCheck, checks],
  ] as const)('guards %s', (kind, find, all) => {
    expect(() => find('nobody')).toThrow(kind)
    for (const id of Object.keys(all))
      expect(() => find(`${id}x`)).toThrow(new RegExp(`：.*${id}[、等。]`))
  })
})

/** Whether a date is a year, a month or a day of the calendar, and no later than the last check of the facts. */
function isPast(date: string): boolean {
  const time = Date.parse(date)
  return /^\d{4}(?:-\d\d){0,2}$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date <= checkedOn.slice(0, date.length)
}

/** Whether an address is https with a public host name, without user and port. */
function isPublic(url: string): boolean {
  const { protocol, hostname, username, port } = new URL(url)
  return protocol === 'https:' && /^(?:[a-z0-9-]+\.)+[a-z]+$/.test(hostname) && !username && !port
}

describe('来源', () => {
  const files = import.meta.glob<Record<string, object>>('./sources/*.ts', { eager: true })
  const ids = Object.values(files).flatMap(file => Object.values(file)).flatMap(Object.keys)
  const urls = sourceList.map(({ url }) => url)

  oneEach('每一条都有日期、地址，都只有一条', [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `来源 ${id} 写了两次`),
    ...sourceList.filter(({ date }) => date && !isPast(date)).map(({ id, date }) => `来源 ${id} 的日期“${date}”应是 2026、2026-11 或 2026-11-24 这样，不晚于 checkedOn 的 ${checkedOn}`),
    ...sourceList.filter(({ url }) => !isPublic(url)).map(({ id, url }) => `来源 ${id} 的地址 ${url} 应是 https:// 开头的公开地址`),
    ...sourceList.filter(({ url }, i) => urls.indexOf(url) !== i).map(({ id, url }) => `来源 ${id} 的地址 ${url} 另一条也有`),
  ], '来源在 data/sources.ts 和 data/sources/ 里')
})

describe('对账', () => oneEach('每一次都放得下，有来源', checkList.flatMap(({ id, prediction, short, facts, verdict }) => {
  const lines = prediction.split('\n')
  // The leaf is 404 px wide; where the large seal comes, the prediction is smaller and shorter.
  const room = verdict === 'kept' ? { lines: 2, han: 10 } : { lines: 4, han: 8 }
  return [
    ...han(short ?? '') > 10 ? [`对账 ${id} 的 short“${short}”有 ${han(short ?? '')} 字，最多 10 字`] : [],
    ...lines.length > room.lines ? [`对账 ${id} 的预言有 ${lines.length} 行，最多 ${room.lines} 行`] : [],
    ...lines.filter(line => han(line) > room.han).map(line => `对账 ${id} 的预言“${line}”有 ${han(line)} 字，一行最多 ${room.han} 字`),
    ...facts.length < 1 || facts.length > 3 ? [`对账 ${id} 有 ${facts.length} 条事实，应有 1 到 3 条`] : [],
    ...facts.filter(({ line }) => han(line) > 18 || line.includes('\n')).map(({ line }) => `对账 ${id} 的“${line}”有 ${han(line)} 字，应是一行，最多 18 字`),
    // A value of “?” means that nobody has counted, so it has no source.
    ...facts.filter(({ value, sources }) => value.startsWith('?') !== (sources.length === 0)).map(({ line }) => `对账 ${id} 的“${line}”要有来源`),
  ]
}), '对账在 data/checks.ts 里'))

describe('对账的数', () => {
  const rows = checkList.flatMap(({ id, facts }) => facts.map(fact => ({ id, ...fact, said: [fact.before, fact.value, fact.unit, fact.line].filter(Boolean).join('') })))

  oneEach('比较两个数的，两边是同一段时间、同一个单位，都在屏上', rows
    .filter(({ before, line }) => before !== undefined || /去年|上年|二月|同比/.test(line))
    .flatMap(({ id, before, value, unit, line, period, said }) => [
      ...period && said.includes(period) ? [] : [`对账 ${id} 的“${line}”比较两个数，要有 period，而且写在 unit 或 line 里`],
      ...unit !== undefined || [before, value].every(number => number === undefined || number.endsWith('%')) ? [] : [`对账 ${id} 的“${line}”比较两个数，要有 unit，或者都是百分数`],
    ]), '见 data/check.ts 的 before 与 period')

  oneEach('按周、按季数的，写明每周或哪一季', rows
    .filter(({ unit }) => unit?.includes('单'))
    .filter(({ period }) => !/^(?:每[周季]|[一二三四]季度)$/.test(period ?? ''))
    .map(({ id, line }) => `对账 ${id} 的“${line}”数的是单，要有 period：每周、每季或哪一季度`), '见 data/check.ts 的 period')
})

describe('更正', () => oneEach('每一条都放得下，有来源', corrections.flatMap(({ article, corrected, sources }) => [
  ...[article, corrected].filter(text => han(text) > 30).map(text => `更正“${text}”有 ${han(text)} 字，最多 30 字`),
  .../[“”]/.test(article) ? [`更正“${article}”里的引号写作‘’，外面已有一层`] : [],
  ...sources.length ? [] : [`更正“${article}”要有来源`],
]), '更正在 data/corrections.ts 里'))
