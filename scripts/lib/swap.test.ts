import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sentence } from './errors.ts'
import { replaceTogether, replaceWhole } from './swap.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'deck-swap-'))))
afterEach(() => rm(folder, { recursive: true }))

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8')

async function writeSite(path: string, text: string): Promise<void> {
  await mkdir(path)
  await writeFile(join(path, 'index.html'), text)
}

describe('replaceWhole', () => {
  it('puts a folder or a file into its place, also over a former one', async () => {
    for (const text of ['first', 'second']) {
      await replaceWhole(join(folder, 'a/site'), draft => writeSite(draft, text))
      await replaceWhole(join(folder, 'deck.pdf'), draft => writeFile(draft, text))
      expect([await read('a/site/index.html'), await read('deck.pdf')]).toEqual([text, text])
    }
    expect(await readdir(folder, { recursive: true })).toHaveLength(4)
  })

  it('keeps the former when the work fails, and names the goal', async () => {
    await writeSite(join(folder, 'site'), 'former')
    const work = (draft: string): Promise<void> => writeFile(join(draft, 'missing', 'file'), '')
    await expect(replaceWhole(join(folder, 'site'), work)).rejects.toMatchObject({ code: 'ENOENT', path: expect.stringContaining(join(folder, 'site')) })
    expect(await readdir(folder)).toEqual(['site'])
    expect(await read('site/index.html')).toBe('former')
  })

  it('leaves nothing behind when the process ends in the middle', async () => {
    await writeFile(join(folder, 'deck.pdf'), 'former')
    const program = `
      import { writeFileSync } from 'node:fs'
      import { replaceWhole } from ${JSON.stringify(new URL('swap.ts', import.meta.url))}
      await replaceWhole(${JSON.stringify(join(folder, 'deck.pdf'))}, async (draft) => {
        writeFileSync(draft, 'half')
        process.exit(3)
      })`
    expect(spawnSync(process.execPath, ['--input-type=module', '--eval', program]).status).toBe(3)
    expect(await readdir(folder)).toEqual(['deck.pdf'])
    expect(await read('deck.pdf')).toBe('former')
  })
})

describe('replaceTogether', () => {
  const both = ['a.pdf', 'b.pdf']

  it('puts all files into place, beside others', async () => {
    await writeFile(join(folder, 'c.pdf'), 'other')
    for (const text of ['first', 'second']) {
      expect(await replaceTogether(folder, both, async (drafts) => {
        for (const name of both)
          await writeFile(join(drafts, name), text)
        return 'done'
      })).toBe('done')
      expect([await read('a.pdf'), await read('b.pdf'), await read('c.pdf')]).toEqual([text, text, 'other'])
    }
    expect(await readdir(folder)).toHaveLength(3)
  })

  it('leaves all as they were when the last is not there', async () => {
    await writeFile(join(folder, 'a.pdf'), 'former')
    await expect(replaceTogether(folder, both, drafts => writeFile(join(drafts, 'a.pdf'), 'new'))).rejects.toThrow(/ENOENT/)
    expect(await readdir(folder)).toEqual(['a.pdf'])
    expect(await read('a.pdf')).toBe('former')
  })

  it('leaves no folder that it has made for nothing', async () => {
    await expect(replaceTogether(join(folder, 'new/deep'), both, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await readdir(folder)).toEqual([])
  })

  it.runIf(existsSync('/dev/full'))('names the place where the disk is full', async () => {
    const filled = replaceTogether(folder, both, async (drafts) => {
      await symlink('/dev/full', join(drafts, 'b.pdf'))
      await writeFile(join(drafts, 'b.pdf'), 'new')
    })
    const error = await filled.catch((error: unknown) => error)
    expect(sentence(error)).toBe(`磁盘满了，写不下 ${folder}（ENOSPC）：请腾出地方再来一次，原来的文件没有动。`)
    expect(await readdir(folder)).toEqual([])
  })
})
