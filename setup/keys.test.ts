import { describe, expect, it } from 'vitest'
import { isDeckKey } from './keys.ts'

describe('isDeckKey', () => {
  it('lets the clicker turn the page from any control', () => {
    for (const key of ['PageDown', 'PageUp', 'Escape'])
      expect([isDeckKey(key, 'range'), isDeckKey(key, 'press')]).toEqual([true, true])
  })

  it('leaves a slider its arrows and takes them from a button', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      expect([isDeckKey(key, 'range'), isDeckKey(key, 'press')]).toEqual([false, true])
  })

  it('leaves a button the keys that press it', () => {
    expect([isDeckKey(' ', 'press'), isDeckKey('Enter', 'press'), isDeckKey('Tab', 'press')]).toEqual([false, false, false])
    expect(isDeckKey(' ', 'range')).toBe(true)
  })
})
