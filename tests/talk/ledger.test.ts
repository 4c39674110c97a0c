import type { Check } from '../../data/checks.ts'
import { describe, expect, it } from 'vitest'
import { numeral } from '../../composables/numerals.ts'
import { checks } from '../../data/checks.ts'
import source from '../../data/checks.ts?raw'
import { raisedIn2026 } from '../../data/facts/funding.ts'
import { guidance, sumOf } from '../../data/facts/spending.ts'

describe('对账的数', () => {
  it('和是由各家相加的，没有写死', () => {
    expect(sumOf(guidance.map(({ february }) => february))).toEqual([4900, 5200])
    expect(sumOf(guidance.map(({ july }) => july))).toEqual([5450, 5700])
    const [capital, funding] = [checks.scale.facts[2]!, checks.worldmodel.facts[0]!]
    expect([capital.value, capital.line]).toEqual(['约5450–5700', `${numeral(guidance.length)}家全年开支指引，二月约4900–5200`])
    expect([funding.value, funding.line]).toEqual(['约26.7', `AMI Labs、World Labs等${numeral(raisedIn2026.length)}家，今年融资`])
    expect(source).not.toMatch(/4900|5200|5450|5700|26\.[67]/)
  })

  it.each(Object.entries<Check>(checks))('账单上 %s 有短的预言，支持、反对各一件', (_, { short, facts }) => {
    expect(short).toBeTruthy()
    for (const mark of ['for', 'against'] as const)
      expect(facts.filter(fact => fact.mark === mark && fact.tag)).toHaveLength(1)
  })
})
