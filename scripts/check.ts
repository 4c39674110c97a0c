import process from 'node:process'
import { launchBrowser } from './lib/browser.ts'
import { commitOf, keepRecord } from './lib/check-record.ts'
import { checkSlides } from './lib/check-slides.ts'
import { command, lengthOption, readSlides } from './lib/cli.ts'
import { loadDeck } from './lib/deck.ts'
import { runningServer, startServer } from './lib/dev-server.ts'
import { UserError } from './lib/errors.ts'
import { problemLine } from './problems/problem.ts'
import { problems } from './problems/problems.ts'
import { findingLine, unexcused } from './rules/findings.ts'

const options = {
  length: lengthOption,
  slides: { describe: '只看这些页，如 12、10-15 或 1,6-10（默认全部）', type: 'string' },
} as const

void command('check [slides]', '检查文字，再在浏览器里按量得出的规则看这些页的每一次点击，深浅两色。开着 npm run dev 就借它的，没开就自己起一个。', options, async ({ slides }) => {
  const root = process.cwd()
  const deck = await loadDeck(root)
  const numbers = readSlides(slides, deck.slides.length)
  const state = await commitOf(root)
  const inText = (await problems(deck)).filter(({ slide }) => slide === undefined || numbers.includes(slide))
  // Slides with problems do not look as intended.
  const sound = numbers.filter(no => !inText.some(({ slide }) => slide === no))
  const [browser, running] = await Promise.all([launchBrowser(), runningServer(root)])
  const own = running || deck.slides[0]?.broken ? undefined : await startServer(root, 13030)
  const url = running ?? own?.url
  try {
    const findings = url && sound.length
      ? unexcused(await checkSlides(browser, url, sound)).map((finding) => {
          const { file, line } = deck.slides[finding.slide - 1]!
          return `${file}:${line} ${findingLine(finding)}`
        })
      : []
    const lines = [...inText.map(problemLine), ...findings]
    // Other commands ask for the record of the whole talk.
    if (!deck.short)
      await keepRecord(root, { ...state, slides: numbers, problems: inText.map(problemLine), findings, time: new Date().toISOString() })
    if (lines.length)
      throw new UserError(lines.join('\n'))
    console.log(`看了 ${numbers.length} 页，没有要改的。`)
  }
  finally {
    await browser.close()
    await own?.close()
  }
})
