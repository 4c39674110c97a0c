import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitOf, currentRecord, keepRecord } from './check-record.ts'

let root: string
const git = (...args: string[]): unknown => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root })
const save = (text: string): Promise<void> => writeFile(join(root, 'slides.md'), text)

/** Records a check of the deck as it is now. */
async function check(): Promise<void> {
  await keepRecord(root, { ...await commitOf(root), slides: [1], problems: [], findings: [], time: '' })
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deck-record-'))
  git('init', '-q')
  await writeFile(join(root, '.gitignore'), 'node_modules\n')
  await save('# 一')
  git('add', '.')
  git('commit', '-qm', 'one')
})

afterAll(() => rm(root, { recursive: true }))

it('is there for the commit that was checked, until something changes', async () => {
  expect(await currentRecord(root)).toBeUndefined()
  await check()
  expect((await currentRecord(root))!.slides).toEqual([1])
  await save('# 二')
  expect(await currentRecord(root)).toBeUndefined()
  git('commit', '-qam', 'two')
  expect(await currentRecord(root)).toBeUndefined()
})

it('does not speak for a commit when something was changed beside it', async () => {
  await save('# 三')
  await check()
  git('checkout', '-q', '.')
  expect(await currentRecord(root)).toBeUndefined()
})

it('needs no git', async () => {
  expect(await commitOf(tmpdir())).toEqual({ commit: '', clean: false })
})
