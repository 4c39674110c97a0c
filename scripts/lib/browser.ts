import type { Browser, LaunchOptions } from 'playwright-chromium'
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-chromium'
import { UserError } from './errors.ts'

/** ms without data after which Playwright gives up a download attempt; it makes five. */
const SILENCE = '8000'

/** Browsers in order of preference: Playwright's own, an installed Chrome or Edge, a Chromium on the PATH as in Debian. */
function candidates(): LaunchOptions[] {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap(folder => ['chromium', 'chromium-browser'].map(name => join(folder, name)))
  return [
    ...['chromium', 'chrome', 'msedge'].map(channel => ({ channel })),
    ...onPath.filter(path => existsSync(path)).map(executablePath => ({ executablePath })),
  ]
}

/** Starts the first browser that works; `undefined` if none does. */
async function launchFirst(candidates: LaunchOptions[]): Promise<Browser | undefined> {
  for (const options of candidates) {
    // Long, because a slow machine is not an error.
    const browser = await chromium.launch({ ...options, timeout: 300_000 }).catch(() => undefined)
    if (browser)
      return browser
  }
}

/** Has Playwright download its browser; shows its progress but not its stack traces. */
async function downloadBrowser(): Promise<void> {
  console.log('没有找到浏览器，正在下载 Chromium（一百多 MB，只这一次）……')
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-chromium/package.json')))
  const child = spawn(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: SILENCE, ...process.env },
  })
  for await (const line of createInterface(child.stdout)) {
    if (/^(?:Downloading|\|)/.test(line))
      console.log(line)
  }
}

/** Starts an installed browser without a window: `CHROMIUM_PATH`, else the first there is. @throws UserError where `CHROMIUM_PATH` leads to none */
export async function launchInstalled(): Promise<Browser | undefined> {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new UserError(`CHROMIUM_PATH 指的 ${CHROMIUM_PATH} 不存在，请改成浏览器程序的完整路径，或取消这个变量。`)
  const browser = await launchFirst(CHROMIUM_PATH ? [{ executablePath: CHROMIUM_PATH }] : candidates())
  if (!browser && CHROMIUM_PATH)
    throw new UserError(`浏览器 ${CHROMIUM_PATH} 启动不了，请把环境变量 CHROMIUM_PATH 设成另一个 Chrome、Edge 或 Chromium 的路径。`)
  return browser
}

/** Starts an installed browser, or else a downloaded one. @throws UserError that says how to get one */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launchInstalled()
  if (browser)
    return browser
  await downloadBrowser()
  const downloaded = await launchFirst([{ channel: 'chromium' }])
  if (downloaded)
    return downloaded
  throw new UserError('没有能启动的浏览器，也下载不了：请安装 Chrome、Edge 或 Chromium，或把浏览器的路径写进环境变量 CHROMIUM_PATH。')
}
