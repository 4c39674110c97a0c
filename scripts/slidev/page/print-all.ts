import type { PrintNews } from './print.ts'
import { configs } from '@slidev/client'
import { say } from '../../../composables/notice.ts'

/** Milliseconds after which a print view that has said nothing is given up. */
const PATIENCE = 120_000
/** Milliseconds that the frame stays after printing: a browser may still read it while its dialog closes. */
const STAYS = 1000

const passed = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** The next that a frame tells. */
function newsOf(frame: HTMLIFrameElement): Promise<PrintNews> {
  return new Promise(resolve => addEventListener('message', function listen({ source, data }) {
    if (source !== frame.contentWindow)
      return
    removeEventListener('message', listen)
    resolve(data)
  }))
}

/** Prints all slides, one a page, from a print view in a frame that is not seen: the deck stays where it is, at its slide and click. */
export async function printAll(): Promise<void> {
  if (document.querySelector('.print-frame'))
    return
  say('正在准备打印全部幻灯片……', { stays: true })
  const frame = Object.assign(document.createElement('iframe'), { className: 'print-frame', src: `${location.pathname}?print=frame#/print`, inert: true })
  document.body.append(frame)
  // The name of what is printed is that of the window.
  const { title } = document
  document.title = configs.title!
  const news = await Promise.race([newsOf(frame), passed(PATIENCE)])
  if (news === 'printing') {
    say('')
    await newsOf(frame)
    await passed(STAYS)
  }
  else {
    say(typeof news === 'object' ? `第 ${news.no} 页打印不出来：${news.message}` : '打印的页面没有打开，请刷新以后再按一次。')
  }
  document.title = title
  frame.remove()
}
