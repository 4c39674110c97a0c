import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { sceneWidths } from '../composables/pictures.ts'
import { command, number } from '../scripts/lib/cli.ts'
import { UserError } from '../scripts/lib/errors.ts'
import { encode } from './encode.ts'

const ART = fileURLToPath(new URL('.', import.meta.url))
const IMAGES = fileURLToPath(new URL('../public/images/', import.meta.url))
/** Denoised renders; not in the repository. */
const MASTERS = fileURLToPath(new URL('../out/art/', import.meta.url))
const SHEET = fileURLToPath(new URL('../out/art.png', import.meta.url))
/** On the same disk as the images, so that files can be renamed into place. */
const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url))
const PACKAGES = 'apt-get install -y --no-install-recommends blender python3-numpy python3-opencv'

const DRAFT = { width: 480, samples: 16 }

interface Scene { id: string, module: string, name: string }

const options = {
  only: { describe: '只渲染这些场景，如 3 或 0,7', type: 'string', requiresArg: true },
  draft: { describe: '小而快的草图，只写到 out/art/，不碰 public/images/', type: 'boolean' },
  samples: number('samples', 1, 4096, { describe: '每一半的采样数（默认由场景决定）' }),
  threads: number('threads', 1, 256, { describe: '用几个处理器核心（默认全部）' }),
  sheet: { describe: '不渲染，把 out/art/ 里的图拼成 out/art.png', type: 'boolean' },
} as const

/** Prints a line over the terminal's progress line. */
function say(line: string): void {
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}${line}\n`)
}

/** The scenes by file name: art/scenes/s3_worldmodel.py is scene 3 and becomes 3-worldmodel. */
async function knownScenes(): Promise<Scene[]> {
  const names = (await readdir(join(ART, 'scenes'))).flatMap(file => file.match(/^s(\d+)_(\w+)\.py$/) ?? [])
  const scenes: Scene[] = []
  for (let i = 0; i < names.length; i += 3)
    scenes.push({ module: names[i]!.replace('.py', ''), id: names[i + 1]!, name: `${names[i + 1]}-${names[i + 2]}` })
  return scenes.sort((a, b) => Number(a.id) - Number(b.id))
}

function choose(scenes: Scene[], only: string | undefined): Scene[] {
  if (only === undefined)
    return scenes
  return only.split(',').map((id) => {
    const scene = scenes.find(scene => id === scene.id || id === scene.name)
    if (!scene)
      throw new UserError(`没有场景“${id}”，有的是 ${scenes.map(({ name }) => name).join('、')}。`)
    return scene
  })
}

/** The Python for the denoiser: the system's, which has the apt packages. */
function checkTools(): string {
  if (spawnSync('blender', ['--version']).status !== 0)
    throw new UserError(`渲染要用 Blender，请先安装：${PACKAGES}`)
  const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
  if (spawnSync(python, ['-c', 'import cv2, numpy']).status !== 0)
    throw new UserError(`去噪要用 Python 的 numpy 和 OpenCV，请先安装：${PACKAGES}`)
  return python
}

/** The current child process and its folder: killed and removed when the render is interrupted. */
let running: ChildProcess | undefined
let workshop: string | undefined

/** Runs a program and passes its output to `heard`; an error contains the last line. */
async function run(program: string, args: string[], heard: (text: string) => void = () => {}): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } })
  running = child
  let tail = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      tail = (tail + text).slice(-4000)
      heard(text)
    })
  }
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  // Blender can exit with 0 after a script error; the error is then in its output.
  const mistake = tail.match(/^\w*Error: (?!Not freed).*$/m)?.[0]
  if (code !== 0 || mistake)
    throw new UserError(`${program} 没有画完：${mistake ?? tail.trim().split('\n').at(-1) ?? `退出码 ${code}`}`)
}

/** Renders both halves of a scene and denoises them; returns the path of the result. */
async function render(scene: Scene, python: string, folder: string, width: number, samples: number, threads: number): Promise<string> {
  const options = ['-b', '--factory-startup', '--python-exit-code', '1', '-t', `${threads}`, '-P', join(ART, 'stage.py')]
  const size = [`${width}`, `${width * 9 / 16}`, ...samples ? [`${samples}`] : []]
  await run('blender', [...options, '--', scene.module, folder, ...size], (text) => {
    const [, done, all] = text.match(/Sample (\d+)\/(\d+)/) ?? []
    if (done && process.stdout.isTTY)
      process.stdout.write(`\r${scene.name}：采样 ${done} / ${all}  `)
  })
  const clean = join(folder, `${scene.name}.png`)
  await run(python, [join(ART, 'denoise.py'), folder, clean])
  return clean
}

/** Contact sheet of all denoised renders, at 800 and 312 px wide. */
async function sheet(scenes: Scene[]): Promise<void> {
  const [wide, high, gap, small] = [800, 450, 16, 180]
  const pictures = scenes.filter(({ name }) => existsSync(join(MASTERS, `${name}.png`)))
  if (!pictures.length)
    throw new UserError('out/art/ 里还没有图，先运行 npm run art -- --draft。')
  const rows = Math.ceil(pictures.length / 2)
  const strips = Math.ceil(pictures.length / 5)
  const layers = await Promise.all(pictures.flatMap(({ name }, i) => [
    { width: wide, height: high, left: gap + (i % 2) * (wide + gap), top: gap + Math.floor(i / 2) * (high + gap) },
    { width: 312, height: 176, left: gap + (i % 5) * 326, top: gap + rows * (high + gap) + Math.floor(i / 5) * (small + gap) },
  ].map(async ({ width, height, left, top }) => ({ input: await sharp(join(MASTERS, `${name}.png`)).resize(width, height).toBuffer(), left, top }))))
  await sharp({ create: { width: 2 * wide + 3 * gap, height: gap + rows * (high + gap) + strips * (small + gap), channels: 3, background: '#888888' } })
    .composite(layers)
    .png()
    .toFile(SHEET)
}

void command('art', '渲染 public/images/ 里的图：Blender 画两遍，滤去噪点，再压缩成 AVIF、WebP 和 JPEG。画完整了才替换。', options, async ({ only, draft, samples, threads: cores = 0, sheet: onlySheet }) => {
  const scenes = await knownScenes()
  if (onlySheet) {
    await sheet(scenes)
    say('out/art.png')
    return
  }
  const chosen = choose(scenes, only)
  const count = samples ?? (draft ? DRAFT.samples : 0)
  const python = checkTools()
  process.once('exit', () => {
    running?.kill()
    if (workshop)
      rmSync(workshop, { recursive: true, force: true })
  })
  await mkdir(MASTERS, { recursive: true })
  await mkdir(CACHE, { recursive: true })
  for (const scene of chosen) {
    const start = Date.now()
    const folder = await mkdtemp(join(CACHE, 'art-'))
    workshop = folder
    try {
      const master = join(MASTERS, `${scene.name}.png`)
      await rename(await render(scene, python, folder, draft ? DRAFT.width : Math.max(...sceneWidths(scene.name)), count, cores), master)
      const files = draft ? [] : await encode(master, scene.name, folder)
      for (const file of files)
        await rename(file, join(IMAGES, file.slice(folder.length + 1)))
      const seconds = Math.round((Date.now() - start) / 1000)
      say(`${scene.name}：${draft ? `out/art/${scene.name}.png` : `${files.length} 个文件`}，${seconds} 秒`)
    }
    finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
})
