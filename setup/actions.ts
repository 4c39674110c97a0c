import type { Goals } from '../composables/goals.ts'
import type { Action } from './keys.ts'
import { useDarkMode, useNav } from '@slidev/client'
import { fullscreen, showGotoDialog, showOverview } from '@slidev/client/state/index.ts'
import { onScopeDispose } from 'vue'
import { isBlack } from '../composables/black.ts'
import { excursions, goalsOf } from '../composables/goals.ts'
import { LAST_CLICK } from '../composables/nearest-place.ts'
import { say } from '../composables/notice.ts'
import { useLastOfTalk, useSlideList } from '../composables/useChapters.ts'
import { PROBLEMS_KEY } from './keys.ts'
import { showKeys } from './listed.ts'

/** Does what keys stand for; `number` is the one that was typed before. */
export function useActions(): (action: Action, number?: number) => void {
  const { currentSlideNo, hasNext, hasPrev, isPlaying, next, prev, nextSlide, prevSlide, go, router } = useNav()
  const { toggleDark } = useDarkMode()
  const slides = useSlideList()
  const last = useLastOfTalk()
  const trip = excursions(() => goalsOf(slides.value))
  const here = () => ({ no: currentSlideNo.value, address: router.currentRoute.value.fullPath })
  let at = here()
  onScopeDispose(router.afterEach(() => {
    const now = here()
    trip.moved(now, at)
    at = now
  }))

  const toEnd = (): unknown => go(last.value, LAST_CLICK)

  function turn(goesOn: boolean, turns: () => unknown): unknown {
    return goesOn || currentSlideNo.value <= last.value ? turns() : say('附录到头了，按Q回到讲到的地方。')
  }

  /** To a goal, at its last click; back from it at the second press. Whoever opened the appendix by its address comes to the end of the talk. */
  function visit(name: keyof Goals): unknown {
    const to = trip.answer(name, here())
    if (typeof to === 'string')
      return router.push(to)
    if (to)
      return go(to.first, name === 'sources' ? 0 : LAST_CLICK)
    return name === 'sources' && currentSlideNo.value > last.value && toEnd()
  }

  /**
   * The start button of a clicker sends F5, with Shift from some. It shows the deck in the whole screen and leaves it
   * where it is: loaded anew, the room would see the desktop's bars and a page that is being built. Who wants that
   * has Ctrl+R.
   */
  function start(): unknown {
    if (isPlaying.value)
      return fullscreen.enter().catch(() => {})
    return say('F5留给翻页笔。要刷新，按Ctrl+R。')
  }

  const acts: Record<Exclude<Action, 'digit'>, (number?: number) => unknown> = {
    next: () => turn(hasNext.value, next),
    back: () => turn(hasPrev.value, prev),
    nextSlide: () => turn(hasNext.value, () => nextSlide()),
    prevSlide: () => turn(hasPrev.value, () => prevSlide()),
    start,
    black: () => isBlack.value = true,
    cover: () => go(1),
    end: toEnd,
    report: () => visit('report'),
    bill: () => visit('bill'),
    sources: () => visit('sources'),
    enter: number => number !== undefined && go(number),
    goto: () => showGotoDialog.value = true,
    overview: () => showOverview.value = !showOverview.value,
    dark: () => toggleDark(),
    fullscreen: () => fullscreen.toggle().catch(() => {}),
    keys: showKeys,
    problems: () => dispatchEvent(new Event(PROBLEMS_KEY)),
    escape: () => showOverview.value = false,
  }
  return (action, number) => action !== 'digit' && void acts[action](number)
}
