import { expect, it } from 'vitest'
import { colophon } from './colophon.ts'

const facts = { title: '题', description: '', lang: 'zh-CN' }

it('ends with the address and its QR code, where there is one', () => {
  const url = 'https://example.org/talk/'
  expect(colophon({ ...facts, url })).toMatch(/<svg class="qr"[^>]*aria-label="二维码：https:\/\/example\.org\/talk\/"><path d="M.*<a class="address" href="https:\/\/example\.org\/talk\/">https:\/\/example\.org\/talk\/<\/a>/)
  expect(colophon(facts)).not.toMatch(/qr|address|许可/)
})

it('names the licence', () => {
  expect(colophon({ ...facts, author: '林小满', licence: 'https://creativecommons.org/licenses/by-sa/4.0/' })).toContain('文字与图片©林小满，按<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>')
})
