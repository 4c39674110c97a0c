import type { Engine } from './engine.ts'
import { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import puppeteer from 'puppeteer-core'

/** Path of an installed Firefox. */
export function findFirefox(): string | undefined {
  const onPath = process.env.PATH!.split(delimiter).flatMap(folder => ['firefox', 'firefox-esr'].map(name => join(folder, name)))
  return [...onPath, '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'].find(path => existsSync(path))
}

/** Opens a window of Firefox, which is led by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 }, protocolTimeout: 0 })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  return {
    goto: (url, options) => page.goto(url, options),
    evaluate: (work, arg) => page.evaluate(work as (arg: unknown) => any, arg),
    waitForFunction: (condition, arg, options) => page.waitForFunction(condition as (arg: unknown) => unknown, options, arg),
    press: key => page.keyboard.press(key),
    async mouse(from, ...path) {
      await page.mouse.move(...from)
      await page.mouse.down()
      for (const point of path)
        await page.mouse.move(...point, { steps: 3 })
      await page.mouse.up()
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  }
}
