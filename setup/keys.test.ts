import { describe, expect, it } from 'vitest'
import { isDeckKey, isPrintKey } from './keys.ts'

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

describe('isPrintKey', () => {
  const P = { key: 'p', code: 'KeyP', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }

  it('is Ctrl+P or Cmd+P on any keyboard and with any input method', () => {
    for (const press of [P, { ...P, ctrlKey: false, metaKey: true }, { ...P, key: 'P' }, { ...P, key: 'Process' }, { ...P, key: 'ㄣ' }, { ...P, key: 'з' }, { ...P, code: 'KeyR' }])
      expect(isPrintKey(press)).toBe(true)
  })

  it('is no other key', () => {
    for (const press of [{ ...P, ctrlKey: false }, { ...P, shiftKey: true }, { ...P, altKey: true }, { ...P, metaKey: true }, { ...P, key: 'l' }])
      expect(isPrintKey(press)).toBe(false)
  })
})
