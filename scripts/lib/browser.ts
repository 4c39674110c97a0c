import type { Browser } from 'playwright-chromium'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright-chromium'
import { UserError } from './errors.ts'

/** What the browsers are called on the path (Linux) … */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

/** … and where installers put them elsewhere. */
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe']

function installed(): string[] {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA, HOME = '' } = process.env
  if (process.platform === 'darwin')
    return [...MAC_APPS, ...MAC_APPS.map(path => join(HOME, path))]
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(folder => folder !== undefined)
    return folders.flatMap(folder => WINDOWS_APPS.map(path => join(folder, path)))
  }
  return COMMANDS.flatMap(name => [...PATH.split(delimiter), '/snap/bin'].map(folder => join(folder, name)))
}

/**
 * Path of a browser: `CHROMIUM_PATH`, else Playwright's own, else an installed Chrome, Edge or Chromium.
 * @throws UserError when `CHROMIUM_PATH` leads nowhere
 */
function findBrowser(): string | undefined {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new UserError(`CHROMIUM_PATH 指的 ${CHROMIUM_PATH} 不存在，请改成浏览器程序的完整路径，或取消这个变量。`)
  return CHROMIUM_PATH || [chromium.executablePath(), ...installed()].find(path => existsSync(path))
}

/** Lets Playwright fetch its browser, silently, for it fails with a stack trace; whether it worked is seen by looking again. */
function fetchBrowser(): void {
  console.log('没有找到浏览器，正在下载 Chromium（一百多 MB，只这一次）……')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-chromium/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { stdio: 'ignore' })
}

/** Starts a browser without a window. @throws UserError that says how to get one */
export async function launchBrowser(): Promise<Browser> {
  if (!findBrowser())
    fetchBrowser()
  const executablePath = findBrowser()
  if (!executablePath)
    throw new UserError('没有浏览器也下载不了：请安装 Chrome、Edge 或 Chromium，或把浏览器的路径写进环境变量 CHROMIUM_PATH。')
  try {
    return await chromium.launch({ executablePath })
  }
  catch (cause) {
    throw new UserError(`浏览器 ${executablePath} 启动不了，请把环境变量 CHROMIUM_PATH 设成另一个 Chrome、Edge 或 Chromium 的路径。`, { cause })
  }
}
