declare global {
  interface Window {
    /** What `settled` waits for, for messages about a stuck page. */
    waitingFor?: string
  }
}

/** Waits until nothing moves and everything shown has its fonts and pictures. Runs in the browser, so it must not use anything outside itself. */
export async function settled(): Promise<void> {
  const waitFor = async (what: string, goal: Promise<unknown>): Promise<void> => {
    window.waitingFor = what
    await goal
    window.waitingFor = undefined
  }
  const frame = (what = '下一帧'): Promise<void> => waitFor(what, new Promise(resolve => requestAnimationFrame(resolve)))
  // Mermaid's shadow root is empty until the diagram is rendered.
  const undrawn = (): boolean => [...document.querySelectorAll('.mermaid')].some(({ shadowRoot }) => shadowRoot?.childElementCount === 0)
  await frame()
  while (undrawn())
    await frame('流程图')
  await waitFor('字体', document.fonts.ready)
  // By src, because currentSrc is empty until the server answers.
  const images = [...document.images].filter(({ src, loading }) => src && loading !== 'lazy')
  const loading = images.filter(({ complete }) => !complete).map(({ src }) => src)
  await waitFor(`图片 ${loading.join('、')}`, Promise.all(images.map(image => image.decode().catch(() => {}))))
  const finite = document.getAnimations().filter(({ effect }) => effect!.getComputedTiming().endTime !== Infinity)
  await waitFor('动画', Promise.all(finite.map(animation => animation.finished.catch(() => {}))))
  await frame()
  await frame()
}
