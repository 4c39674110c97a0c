import type { Check, Fact } from './checks.ts'
import { describe, expect, it } from 'vitest'
import { han } from '../composables/notes.ts'
import { checks, findCheck } from './checks.ts'
import { corrections } from './corrections.ts'
import { lookup, LookupError } from './lookup.ts'
import { findPerson, people } from './people.ts'
import { checkedOn, findSource, sources } from './sources.ts'
import { agents } from './sources/agents.ts'
import { article } from './sources/article.ts'
import { humans } from './sources/humans.ts'
import { physical } from './sources/physical.ts'
import { scaling } from './sources/scaling.ts'
import { small } from './sources/small.ts'
import { worldModels } from './sources/world-models.ts'

const sourceList = Object.keys(sources).map(id => ({
  id,
  ...findSource(id),
}))
const checkList = Object.keys(checks).map(id => [
  id,
  findCheck(id),
] as [string, Check])
const factList = checkList.flatMap(([id, check]) => check.facts.map(fact => [id, fact] as [string, Fact]))

/** The last day that a partial ISO date can mean is no earlier than its text, so prefixes compare. */
function isNoLaterThan(date: string, limit: string): boolean {
  return date <= limit.slice(0, date.length)
}

describe('lookup', () => {
  const table = { capex: 1, canary: 2, tc: 3 }

  it('finds what is there', () => {
    expect(lookup(table, 'tc', '来源')).toBe(3)
  })

  it('names the unknown id, the kind and the valid ids, the likeliest first', () => {
    expect(() => lookup(table, 'canari', '来源')).toThrow(LookupError)
    expect(() => lookup(table, 'canari', '来源')).toThrow('找不到来源“canari”，可用的来源有：canary、capex、tc。')
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
      expect(() => find('nobody')).toThrow(id)
  })
})

describe('sources', () => {
  it('gives no id twice', () => {
    const parts = [
      article,
      scaling,
      small,
      worldModels,
      agents,
      humans,
      physical,
    ]
    const ids = parts.flatMap(part => Object.keys(part))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.toSorted()).toEqual(Object.keys(sources).toSorted())
  })

  it.each(sourceList)('$id is dated, no later than the last check', ({ date }) => {
    if (!date)
      return
    expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    expect(new Date(date).toISOString().startsWith(date)).toBe(true)
    expect(isNoLaterThan(date, checkedOn)).toBe(true)
  })

  it.each(sourceList)('$id has a secure address of its own', ({ url }) => {
    const { protocol, hostname, username } = new URL(url)
    expect(protocol).toBe('https:')
    expect(hostname).toMatch(/^([a-z0-9-]+\.)+[a-z]+$/)
    expect(username).toBe('')
    expect(sourceList.filter(other => other.url === url)).toHaveLength(1)
  })
})

describe('checks', () => {
  it('follow the six stations', () => {
    expect(Object.keys(checks)).toEqual(['scale', 'small', 'worldmodel', 'agents', 'humans', 'physical'])
  })

  it.each(checkList)('%s fits its slide and shows both sides', (_, check) => {
    const lines = check.prediction.split('\n')
    expect(lines.length).toBeLessThanOrEqual(4)
    // 404 px of leaf hold eight Han characters of 48.
    for (const line of lines)
      expect(han(line)).toBeLessThanOrEqual(8)
    expect(check.facts).toHaveLength(3)
    expect(new Set(check.facts.map(fact => fact.mark))).toEqual(new Set(['for', 'against']))
  })

  it.each(factList)('%s: every fact is short and has a source', (_, fact) => {
    expect(han(fact.line)).toBeLessThanOrEqual(18)
    expect(fact.line).not.toContain('\n')
    for (const id of fact.sources)
      expect(findSource(id).url).toBeTruthy()
    // The question mark is the fact: nobody has counted.
    expect(fact.sources.length > 0).toBe(fact.value !== '?%')
  })
})

describe('corrections', () => {
  it.each(corrections)('$article fits its column and resolves', (correction) => {
    expect(han(correction.article)).toBeLessThanOrEqual(30)
    expect(han(correction.corrected)).toBeLessThanOrEqual(30)
    expect(correction.article).not.toMatch(/[“”]/)
    expect(correction.sources.length).toBeGreaterThan(0)
    for (const id of correction.sources)
      expect(findSource(id).url).toBeTruthy()
  })
})

/** What was checked and found unfit to be shown: rumours, stale or contradicted numbers. */
const forbidden: [string, RegExp][] = [
  ['the sum NVIDIA is said to pay for SSI', /(?:SSI|NVIDIA|Safe Superintelligence)[^；。]*(?:50 ?亿|\$5B)/],
  ['unfit MCP download counts', /1\.1 ?亿|1\.64 ?亿/],
  ['Genie 4', /Genie 4/i],
  ['layoffs of January to May', /87,?714/],
  ['tokens that nobody reported', /270 ?亿/],
  ['rides that Baidu contradicts', /超 ?1 ?亿单/],
  ['stock and pivots of the Doubao phone', /20 ?万台|弃 ?GUI/],
  ['a lifted permit freeze', /(?:牌照|发牌)[^；。]*解除/],
  ['humanoids from one consultancy', /1\.91 ?万/],
]

/** Every sentence of the data, one a line, so that a pattern never spans two. */
const corpus = JSON.stringify([sources, people, checks, corrections], null, 1)

describe('what must not be shown', () => {
  it.each(forbidden)('%s', (_, pattern) => {
    expect(corpus.split('\n').filter(line => pattern.test(line))).toEqual([])
  })

  it('a permit freeze without 据彭博', () => {
    const frozen = JSON.stringify([checks, corrections], null, 1).split('\n').filter(line => /暂停发/.test(line))
    expect(frozen.length).toBeGreaterThan(0)
    for (const line of frozen)
      expect(line).toContain('据彭博')
  })

  it('the share of layoffs in May without that in September', () => {
    const shares = corpus.split('\n').filter(line => line.includes('40%') && !line.includes('27%'))
    expect(shares.length).toBeGreaterThan(0)
    for (const line of shares)
      expect(line).toContain('9%')
  })
})
