import { expect, it } from 'vitest'
import { deckAddress } from './deck-address.ts'

it('一个地址一份讲稿，带不带 index.html 都是同一份', () => {
  expect(deckAddress('/a/index.html')).toBe(deckAddress('/a/'))
  expect(deckAddress('/a/')).not.toBe(deckAddress('/b/'))
  expect(deckAddress('/a/myindex.html')).not.toBe(deckAddress('/a/'))
})
