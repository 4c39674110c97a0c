import type { Page } from 'playwright-chromium'
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reached, unlessStuck, watch } from './watch.ts'

// An idle machine of one core.
vi.mock('node:os', () => ({ cpus: () => [{ times: { idle: Date.now() } }] }))

/** A fake page with all that `watch` uses; `answer` is the result of `evaluate`. */
function fakePage(answer: Promise<unknown>): Page {
  return Object.assign(new EventEmitter(), { setDefaultTimeout: () => {}, evaluate: () => answer }) as unknown as Page
}

const forever = (): Promise<never> => new Promise(() => {})
const requested = (page: Page): unknown => (page as unknown as EventEmitter).emit('request')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('waits as long as there are signs of life, and a minute longer', async () => {
  const page = fakePage(Promise.resolve('图片 hall.jpg'))
  watch(page)
  reached(page, { no: 12, clicks: 1 })
  let ended = ''
  unlessStuck(page, '画面停下来', forever).catch(({ message }) => ended = message)
  for (let minutes = 0; minutes < 30; minutes++) {
    await vi.advanceTimersByTimeAsync(58_000)
    requested(page)
  }
  await vi.advanceTimersByTimeAsync(58_000)
  expect(ended).toBe('')
  await vi.advanceTimersByTimeAsync(4_000)
  expect(ended).toBe('第 12 页第 1 次：60 秒没有动静，还在等画面停下来（图片 hall.jpg）。')
})

it('waits ten times as long while no core is idle', async () => {
  vi.spyOn(await import('node:os'), 'cpus').mockReturnValue([{ times: { idle: 7 } }] as never)
  const page = fakePage(Promise.resolve(''))
  watch(page, 5_000)
  let ended = ''
  unlessStuck(page, '第一页', forever).catch(({ message }) => ended = message)
  await vi.advanceTimersByTimeAsync(45_000)
  expect(ended).toBe('')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(ended).toContain('5 秒没有动静')
  vi.restoreAllMocks()
})

it('says so when the page does not even answer', async () => {
  const page = fakePage(forever())
  watch(page, 5_000)
  const ended = expect(unlessStuck(page, '第一页', forever)).rejects.toThrow('还没有打开：5 秒没有动静，还在等第一页（页面没有应答）。')
  await vi.advanceTimersByTimeAsync(10_000)
  await ended
})

it('passes on what the work gives or throws', async () => {
  const page = fakePage(forever())
  watch(page)
  await expect(unlessStuck(page, '数', async () => 3)).resolves.toBe(3)
  await expect(unlessStuck(page, '数', () => Promise.reject(new Error('没有')))).rejects.toThrow('没有')
})
