/** Resolves when the browser has nothing else to do; Safari does not say so: there after a tenth of a second. */
export function idle(): Promise<void> {
  return new Promise(resolve => 'requestIdleCallback' in window ? requestIdleCallback(() => resolve()) : setTimeout(resolve, 100))
}

/** After `wait` milliseconds does one thing after the other, each when the page is idle. Returns what stops it. */
export function inTurn(wait: number, things: (() => unknown)[]): () => void {
  let stopped = false
  async function run(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, wait))
    for (const thing of things) {
      await idle()
      if (stopped)
        return
      await thing()
    }
  }
  void run()
  return () => void (stopped = true)
}
