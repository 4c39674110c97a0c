import { lookup } from './lookup.ts'

/** A person quoted or named on a slide. */
export interface Person {
  name: string
  /** As of January 2026, the date of the article. */
  organisation: string
  title: string
}

export const people = {
  katanforoosh: { name: 'Kian Katanforoosh', organisation: 'AI智能体平台Workera', title: '创始人兼CEO' },
  markus: { name: 'Andy Markus', organisation: 'AT&T', title: '首席数据官' },
  knisley: { name: 'Jon Knisley', organisation: 'ABBYY', title: 'AI战略专家' },
  dham: { name: 'Rajeev Dham', organisation: 'Sapphire Ventures', title: '合伙人' },
  dewitte: { name: 'Pim de Witte', organisation: 'General Intuition', title: '创始人' },
  taneja: { name: 'Vikram Taneja', organisation: 'AT&T Ventures', title: '负责人' },
  lecun: { name: 'Yann LeCun', organisation: 'Meta', title: '前首席人工智能科学家' },
  sutskever: { name: 'Ilya Sutskever', organisation: 'SSI', title: '联合创始人' },
} satisfies Record<string, Person>

/** The person under `id`. @throws LookupError that names the valid ids. */
export function findPerson(id: string): Person {
  return lookup(people, id, '人物')
}
