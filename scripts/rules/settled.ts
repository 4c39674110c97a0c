/** Waits until nothing on the page moves and everything that is shown has its fonts and pictures. Runs in the browser, so it refers to nothing outside itself. */
export async function settled(): Promise<void> {
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))
  await frame()
  await document.fonts.ready
  await Promise.all([...document.images].filter(image => image.currentSrc).map(image => image.decode().catch(() => {})))
  const finite = document.getAnimations().filter(({ effect }) => effect!.getComputedTiming().endTime !== Infinity)
  await Promise.all(finite.map(animation => animation.finished.catch(() => {})))
  await frame()
  await frame()
}
