import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { MOTION } from './motion.ts'

const packages = join(createRequire(import.meta.url).resolve('@slidev/client/package.json'), '../../..')

it.each(MOTION)('the installed $module still has what is replaced', async ({ module, text }) => {
  expect(await readFile(join(packages, module), 'utf8')).toContain(text)
})
