import { launchBrowser } from '../lib/browser.ts'
import { sentence } from '../lib/errors.ts'
import { serveFolder } from '../lib/serve.ts'
import { goToEnd, newView, startDeck } from '../lib/walk.ts'

/** ms without progress after which a slide is given up: before a talk nobody waits longer. */
const PATIENCE = 15_000

/** Opens each slide of the site in `folder` at its last click without any network. @returns what went wrong, with the number of the slide */
export async function openSlides(folder: string, slides: number): Promise<string[]> {
  const [site, browser] = await Promise.all([serveFolder(folder), launchBrowser()])
  const faults = new Set<string>()
  let no = 1
  const fault = (text: string): unknown => faults.add(`第${no}页：${text}`)
  try {
    const page = await newView(browser, { patience: PATIENCE })
    page.on('pageerror', ({ message }) => fault(message))
    page.on('console', message => message.type() === 'error' && fault(message.text()))
    page.on('response', response => response.status() >= 400 && fault(`没有${response.url().replace(site.url, '')}`))
    await page.route(url => !url.href.startsWith(site.url), (route) => {
      fault(`要外面的${route.request().url()}`)
      return route.abort()
    })
    await startDeck(page, site.url)
    for (; no <= slides; no++)
      await goToEnd(page, no)
  }
  catch (error) {
    fault(sentence(error))
  }
  finally {
    await browser.close()
    await site.close()
  }
  return [...faults]
}
