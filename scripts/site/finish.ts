import type { Browser } from 'playwright-chromium'
import type { Deck } from '../lib/deck.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchInstalled } from '../lib/browser.ts'
import { writeArticle } from './article.ts'
import { writePolicy } from './csp.ts'
import { readFacts } from './facts.ts'
import { writeFonts } from './font-slices.ts'
import { writeHead } from './head.ts'
import { changePage, intoHead } from './html.ts'
import { writeIcons } from './icons.ts'
import { writeFirstSlides } from './page.ts'
import { writeReading } from './reading/write.ts'
import { shareTags } from './share-tags.ts'
import { writeSharePictures } from './share.ts'
import { singlePage } from './single.ts'
import { visitSite } from './visit.ts'
import { writeWorker } from './worker.ts'

/** Does what needs a browser, or says what is missing without one. */
async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchInstalled()
  if (!browser)
    return console.log('没有浏览器，网站照样生成，只是首屏慢一些，没有文章版和预览的图片：装好 Chrome、Edge 或 Chromium 再生成一次就有。')
  try {
    await work(browser)
  }
  finally {
    await browser.close()
  }
}

/** Completes a site that Slidev has built. The order counts: the policy hashes what stands in the page, the worker all files. */
export async function finishSite(folder: string, deck: Deck): Promise<void> {
  await withBrowser(async (browser) => {
    const visit = await visitSite(browser, folder, deck)
    await writeFirstSlides(folder, deck, visit, await writeFonts(folder, deck, visit.characters))
    await writeSharePictures(folder, deck, browser, visit.canvas)
    // Always of the whole talk.
    if (!deck.short)
      await writeReading(folder, deck, visit, browser)
  })
  await writeIcons(folder, deck)
  await writeHead(folder, deck)
  await writePolicy(folder, deck)
  // Published from a branch, GitHub would drop files that begin with an underscore.
  await writeFile(join(folder, '.nojekyll'), '')
  await writeWorker(folder)
}

/** Completes a site that was built for a single file, and returns its page. */
export async function finishSingleFile(folder: string, deck: Deck): Promise<string> {
  await withBrowser(async browser => writeArticle(folder, deck, (await visitSite(browser, folder, deck)).texts))
  const facts = await readFacts(deck)
  await changePage(folder, page => intoHead(page, shareTags(facts, facts.url)))
  return singlePage(folder)
}
