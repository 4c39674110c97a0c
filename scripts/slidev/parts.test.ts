import { glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parts } from './parts.ts'
import { nameOf, slim } from './slim.ts'
import { readUse } from './use.ts'

const client = dirname(fileURLToPath(import.meta.resolve('@slidev/client/package.json')))
const theme = dirname(fileURLToPath(import.meta.resolve('@slidev/theme-seriph/package.json')))
const cli = dirname(fileURLToPath(import.meta.resolve('@slidev/cli/package.json')))

/** All that Slidev imports, in its client, its theme and in what its command line writes. */
async function readAll(root: string, pattern: string): Promise<string> {
  const files = await Array.fromAsync(glob(pattern, { cwd: root }))
  return (await Promise.all(files.map(file => readFile(join(root, file), 'utf8')))).join('\n')
}
const sources = await readAll(client, '{*,{composables,internals,logic,modules,pages,setup,state,styles}/**/*}.{ts,vue}') + await readAll(theme, 'styles/*.ts')
const written = await readAll(cli, 'dist/*.mjs')

describe('换掉的每一样，装着的 Slidev 里都还在', () => {
  it.each(parts.map(part => [nameOf(part), part] as const))('%s', async (_, part) => {
    if ('module' in part)
      expect(`${sources}\n${written}`).toMatch(new RegExp(`['"]${RegExp.escape(part.module)}['"]`))
    else if (part.file.startsWith('/@slidev/'))

      expect(written).toContain(part.text.replace(/\/@slidev\/slides\/1(?=\/)/, '${VIRTUAL_SLIDE_PREFIX}${no}'))
    else
      expect(await readFile(join(client, part.file), 'utf8')).toContain(part.text)
  })
})

it('边改边看的时候，脚本的地址后面有版本，也换得到', () => {
  const { filter } = slim().transform as unknown as { filter: { id: RegExp[] } }
  const isSeen = (id: string): boolean => filter.id.some(pattern => pattern.test(`/deck/node_modules/@slidev/client/${id}`))
  expect(['setup/routes.ts', 'setup/routes.ts?v=9b9e3307', 'pages/print.vue?vue&type=style'].map(isSeen)).toEqual([true, true, false])
})

/** Names of the parts that a deck needs after all. */
async function neededBy(slides: string): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'deck-use-'))
  await writeFile(join(root, 'slides.md'), slides)
  const use = await readUse(root)
  await rm(root, { recursive: true })
  return parts.filter(({ needed }) => needed?.(use)).map(nameOf)
}
const OFF = '---\ntwoslash: false\ndrawings: {enabled: false}\n---\n'

describe('页面里用到了，那一样自己就回来', () => {
  it('页首和备注里提到的不算', async () => {
    expect(await neededBy(`${OFF}# 标题\n\n<!-- \`v-mark\`、v-motion、v-drag、> [!NOTE] -->`)).toEqual([])
  })

  it.each([
    ['<b v-mark.red="1">字</b>', '../modules/v-mark'],
    ['<div v-motion :initial="{ x: 0 }" />', '../modules/v-motion'],
    ['<v-drag pos="0,0,9,9">字</v-drag>', '../modules/v-drag'],
    ['<VDropdown />', 'floating-vue'],
    ['<i class="i-carbon-sun" />', 'internals/NavControls.vue 里的“import \'/scripts/slidev/page/icons.ts\'”'],
    ['`字`', 'styles/index.ts 里的“import \'./code.css\'”'],
    ['$x^2$', 'styles/index.ts 里的“import \'./katex.css\'”'],
    ['> [!NOTE]\n> 字', 'styles/index.ts 里的“import \'markdown-it-github-alerts/styles/github-base.css\'”'],
  ])('%s', async (slide, part) => {
    expect(await neededBy(`${OFF}${slide}`)).toContain(part)
  })

  it('页首允许了才算的：带类型的代码、画笔', async () => {
    const code = '```ts twoslash\nlet n = 1\n```'
    expect(await neededBy(`${OFF}${code}`)).not.toContain('floating-vue')
    expect(await neededBy(code)).toEqual(expect.arrayContaining(['floating-vue', 'drauu']))
  })
})
