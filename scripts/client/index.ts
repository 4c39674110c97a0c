import type { App } from 'vue'
import type { Problem } from '../problems/problem.ts'
import type { Finding } from '../rules/findings.ts'
import { LookupError } from '../../data/lookup.ts'
import { PROBLEMS_KEY } from '../../setup/keys.ts'
import { problemLine } from '../problems/problem.ts'
import { flawLine } from '../rules/findings.ts'
import { Overlay } from './overlay.ts'
import { slideInView, watchSlide } from './slide.ts'

const SESSION = 'deck-overlay'

/** Shows problems and findings on the slide; only `npm run dev` loads this. A component that fails shows nothing instead of breaking the page. */
export function attend(app: App): void {
  const overlay = new Overlay()
  let problems: Problem[] = []
  let findings: Finding[] = []
  let failed = false

  function show(): void {
    const slide = slideInView(app)
    overlay.show(slide !== undefined && sessionStorage.getItem(SESSION) !== 'off')
    if (!slide)
      return
    const here = problems.filter(problem => problem.slide === slide.no)
    const lines = [...here, ...problems.filter(problem => !here.includes(problem))].map(problemLine)
    overlay.say([...lines, ...findings.filter(({ box }) => !box).map(flawLine)])
    const at = slide.stage.getBoundingClientRect()
    // Problems first: they may be the cause of the findings.
    overlay.mark(findings.filter(({ slide: no, click }) => !here.length && no === slide.no && click === slide.click)
      .map(finding => ({ box: finding.box, text: flawLine(finding) })), at, at.width / slide.stage.offsetWidth)
  }

  app.config.errorHandler = (error) => {
    failed = true
    // An id that is not in the ledger is a problem, and is shown as one.
    if (!(error instanceof LookupError))
      console.error(error)
  }
  import.meta.hot!.on('deck:problems', (found: Problem[]) => {
    // A component whose setup failed is not set up again by itself.
    if (failed && found.length < problems.length)
      location.reload()
    problems = found
    show()
  })
  import.meta.hot!.send('deck:ask')
  watchSlide(app, (found) => {
    findings = found
    show()
  })
  addEventListener('resize', show)
  addEventListener(PROBLEMS_KEY, () => {
    sessionStorage.setItem(SESSION, sessionStorage.getItem(SESSION) === 'off' ? 'on' : 'off')
    show()
  })
}
