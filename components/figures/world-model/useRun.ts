import type { Ref } from 'vue'
import { onSlideLeave, useIsSlideActive } from '@slidev/client'
import { onScopeDispose, shallowRef } from 'vue'
import { FRAME_S } from './ball.ts'

/** The clock of an animation; at rest it is at its end. */
export interface Run {
  /** Frames since the start, fractional; infinite at rest. */
  frame: Readonly<Ref<number>>
  /** Plays `frames` frames in real time, or none with reduced motion; then calls `land`. */
  start: (frames: number, land?: () => void) => void
  /** Stays at the start. */
  hold: () => void
  /** Skips to the end and calls `land`. */
  finish: () => void
  /** Ends without calling `land`. */
  stop: () => void
}

/** A hidden window pauses the rendering, not the clock: on return the run is over. Runs only on the active slide. */
export function useRun(): Run {
  const active = useIsSlideActive()
  const frame = shallowRef(Infinity)
  let request = 0
  let landing: (() => void) | undefined

  function stop(): void {
    cancelAnimationFrame(request)
    landing = undefined
    frame.value = Infinity
  }
  function finish(): void {
    const land = landing
    stop()
    land?.()
  }
  function start(frames: number, land?: () => void): void {
    finish()
    landing = land
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden || !active.value)
      return finish()
    const began = performance.now()
    const tick = (now: number): void => {
      frame.value = Math.max(now - began, 0) / 1000 / FRAME_S
      if (frame.value < frames)
        request = requestAnimationFrame(tick)
      else
        finish()
    }
    tick(began)
  }
  function hold(): void {
    stop()
    frame.value = 0
  }
  onSlideLeave(stop)
  onScopeDispose(stop)
  return { frame, start, hold, finish, stop }
}
