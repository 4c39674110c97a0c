import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { KEYS } from '../../setup/keys.ts'
import { keyList } from './key-list.ts'

const rows = keyList.flatMap(({ rows }) => rows)

it('names every key that does something, once', () => {
  // Enter stands in the row of the digits.
  expect(rows.map(({ action }) => action).sort()).toEqual([...Object.keys(KEYS).filter(action => action !== 'enter'), 'print'].sort())
})

it('is the table of the README', async () => {
  const table = rows.map(({ keys, says }) => `| ${keys} | ${says} |\n`).join('')
  expect(await readFile('README.md', 'utf8')).toContain(`| 按键 | 做什么 |\n| --- | --- |\n${table}`)
})
