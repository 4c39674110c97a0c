import { describe, expect, it } from 'vitest'
import { actionOf, isOwnKey, isPrintKey, KEYS, nameOf } from './keys.ts'

/** A key as a keyboard of the United States sends it. */
const press = (code: string, key = code.replace(/^(?:Key|Digit)(.)$/, (_, sign: string) => sign.toLowerCase()), shiftKey = false) => ({ code, key, shiftKey })

describe('nameOf', () => {
  it('is the letter that the keyboard writes', () => {
    expect([nameOf(press('KeyO')), nameOf(press('KeyO', 'O', true)), nameOf(press('KeyA', 'q')), nameOf(press('Digit1'))]).toEqual(['o', 'o', 'q', '1'])
  })

  it('is the place of the key where an input method or another alphabet writes it', () => {
    for (const key of ['Process', 'щ', 'ㄟ', 'Unidentified'])
      expect([nameOf(press('KeyO', key)), nameOf(press('Digit7', key)), nameOf(press('Period', key)), nameOf(press('Slash', key, true)), nameOf(press('Space', key))]).toEqual(['o', '7', '.', '?', 'Space'])
    expect(nameOf(press('PageDown', 'Process'))).toBe('PageDown')
    expect([nameOf(press('Period', '。')), nameOf(press('Slash', '？', true))]).toEqual(['.', '?'])
  })

  it('is what the number pad means', () => {
    expect([nameOf(press('Numpad3', '3')), nameOf(press('Numpad3', 'PageDown')), nameOf(press('NumpadEnter', 'Enter'))]).toEqual(['3', 'PageDown', 'Enter'])
  })

  it('does without a code, which some clickers do not send', () => {
    expect([nameOf(press('', 'PageDown')), nameOf(press('', ' ')), nameOf(press('', 'b'))]).toEqual(['PageDown', 'Space', 'b'])
  })
})

describe('actionOf', () => {
  it('knows each key for one thing', () => {
    const all = Object.values(KEYS).flat()
    expect(new Set(all).size).toBe(all.length)
  })

  it('takes Shift into account where it makes a difference', () => {
    expect([actionOf(press('Space', ' ')), actionOf(press('Space', ' ', true)), actionOf(press('F5', 'F5', true)), actionOf(press('ArrowRight', 'ArrowRight', true))]).toEqual(['next', 'back', 'start', 'nextSlide'])
  })

  it('leaves shortcuts of the browser and words that are composed alone', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      expect(actionOf({ ...press('KeyB'), ...held })).toBeUndefined()
  })
})

describe('isOwnKey', () => {
  it('lets the clicker turn from any control', () => {
    for (const focus of ['range', 'press', 'type', 'scroll'] as const)
      expect([isOwnKey(press('PageDown'), focus), isOwnKey(press('PageUp', 'Process'), focus)]).toEqual([false, false])
  })

  it('leaves a slider its arrows and takes them from a button', () => {
    for (const code of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      expect([isOwnKey(press(code), 'range'), isOwnKey(press(code), 'press')]).toEqual([true, false])
  })

  it('leaves a button the keys that press it, and a text all', () => {
    expect([isOwnKey(press('Space', ' '), 'press'), isOwnKey(press('Enter'), 'press'), isOwnKey(press('Space', ' '), 'range')]).toEqual([true, true, false])
    expect([isOwnKey(press('KeyB'), 'type'), isOwnKey(press('PageDown'), 'write')]).toEqual([true, true])
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
