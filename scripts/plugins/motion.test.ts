import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { MOTION } from './motion.ts'

it.each(MOTION)('the installed $module still has what is replaced', async ({ module, text }) => {
  expect(await readFile(`node_modules/${module}`, 'utf8')).toContain(text)
})
