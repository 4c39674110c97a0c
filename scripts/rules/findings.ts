import type { Facts } from './facts.ts'
import type { Flaw } from './rule.ts'
import { exceptions } from '../../data/exceptions.ts'
import { rules } from './rules.ts'

export type Scheme = 'light' | 'dark'

/** A flaw with its slide, click, scheme and rule. */
export interface Finding extends Flaw { slide: number, click: number, scheme: Scheme, rule: string }

/** The flaws of one state of a slide, by rule. */
export function judge(facts: Facts): [rule: string, flaws: Flaw[]][] {
  return rules.map(({ name, check }) => [name, check(facts)])
}

/** The same as findings. */
export function findingsOf(facts: Facts, place: Pick<Finding, 'slide' | 'click' | 'scheme'>): Finding[] {
  return judge(facts).flatMap(([rule, flaws]) => flaws.map(flaw => ({ ...flaw, ...place, rule })))
}

/** One line: slide, click, scheme, rule, where, measured value and limit. */
export function findingLine({ slide, click, scheme, ...finding }: Finding): string {
  return `第 ${slide} 页第 ${click} 次（${scheme === 'dark' ? '深' : '浅'}）${flawLine(finding)}`
}

/** The same without slide, click and scheme. */
export function flawLine({ rule, where, measured, limit }: Flaw & { rule: string }): string {
  return `${rule}：${where.replace(/\s+/g, ' ')}，${measured}，应为 ${limit}`
}

/** The findings without exceptions; one that recurs at later clicks or in the other scheme is kept once. */
export function unexcused(findings: Finding[]): Finding[] {
  const known = new Set<string>()
  return findings.filter(({ slide, rule, where, measured }) => {
    const same = `${slide} ${rule} ${where} ${measured}`
    const again = known.has(same)
    known.add(same)
    return !again && !exceptions.some(exception => exception.slide === slide && exception.rule === rule && where.includes(exception.where))
  })
}
