import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { nearestPlace } from './nearest-place.ts'

const slides = [{ no: 1, clicks: 0 }, { no: 2, clicks: 3, alias: 'plan' }, { no: 3 }]

describe('地址里写的和讲稿里有的', () => {
  it.each([
    ['2', '3', { no: 2, clicks: 3 }],
    ['plan', undefined, { no: 2, clicks: 0 }],
    ['3', '7', { no: 3, clicks: 7 }],
  ])('有的就去：#/%s?clicks=%s', (slide, clicks, place) => {
    expect(nearestPlace(slide, clicks, slides)).toEqual(place)
  })

  it.each([
    ['9', undefined, { no: 3, clicks: 0 }, '没有第9页'],
    ['0', undefined, { no: 1, clicks: 0 }, '没有第0页'],
    ['-4', undefined, { no: 1, clicks: 0 }, '没有第-4页'],
    ['1.6', undefined, { no: 2, clicks: 0 }, '没有第1.6页'],
    ['nowhere', undefined, { no: 1, clicks: 0 }, '没有页码'],
    ['', undefined, { no: 1, clicks: 0 }, '没有页码'],
    ['2', '4', { no: 2, clicks: 3 }, '停在第3次'],
    ['2', '-1', { no: 2, clicks: 0 }, '停在第0次'],
    ['2', 'x', { no: 2, clicks: 0 }, '停在第0次'],
    ['2', ['1', '2'], { no: 2, clicks: 0 }, '停在第0次'],
  ])('没有的去最近的，并且说一声：#/%s?clicks=%s', (slide, clicks, place, said) => {
    const { said: line, ...nearest } = nearestPlace(slide, clicks, slides)
    expect(nearest).toEqual(place)
    expect(line).toContain(said)
  })

  it('往回翻到最后一次点击是 Slidev 自己的话，不用说', async () => {
    expect(await readFile(createRequire(import.meta.url).resolve('@slidev/client/constants.ts'), 'utf8')).toContain('CLICKS_MAX = 999999\n')
    expect(nearestPlace('2', '999999', slides)).toEqual({ no: 2, clicks: 3, said: undefined })
  })
})
