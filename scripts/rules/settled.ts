declare global {
  interface Window {
    /** What `settled` waits for, for whoever finds the page stuck. */
    waitingFor?: string
  }
}

/** Waits until nothing on the page moves and everything that is shown has its fonts and pictures. Runs in the browser, so it refers to nothing outside itself. */
export async function settled(): Promise<void> {
  const waitFor = async (what: string, goal: Promise<unknown>): Promise<void> => {
    window.waitingFor = what
    await goal
    window.waitingFor = undefined
  }
  const frame = (what = '下一帧'): Promise<void> => waitFor(what, new Promise(resolve => requestAnimationFrame(resolve)))
  // Mermaid draws into an empty shadow root.
  const undrawn = (): boolean => [...document.querySelectorAll('.mermaid')].some(({ shadowRoot }) => shadowRoot?.childElementCount === 0)
  await frame()
  while (undrawn())
    await frame('流程图')
  await waitFor('字体', document.fonts.ready)
  // Not by currentSrc, which is empty until the server answers.
  const images = [...document.images].filter(({ src, loading }) => src && loading !== 'lazy')
  const loading = images.filter(({ complete }) => !complete).map(({ src }) => src)
  await waitFor(`图片 ${loading.join('、')}`, Promise.all(images.map(image => image.decode().catch(() => {}))))
  const finite = document.getAnimations().filter(({ effect }) => effect!.getComputedTiming().endTime !== Infinity)
  await waitFor('动画', Promise.all(finite.map(animation => animation.finished.catch(() => {}))))
  await frame()
  await frame()
}
